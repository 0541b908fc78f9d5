import * as React from 'react';
import { usePlanStore } from './PlanStoreContext';

/**
 * Keeps the plan in touch while it is on the screen: what others change comes in by itself, being back at the page looks
 * at once, and a connection that is back saves at once. Other web parts on the page may show the same plan.
 */
export function usePlanSync(): void {
  const store = usePlanStore();

  React.useEffect(() => {
    const follower = {};
    const handleReturn = (): void => {
      if (document.visibilityState === 'visible') {
        store.feed.follow(follower);
        void store.feed.refresh();
      } else {
        store.feed.unfollow(follower);
      }
    };
    const handleOnline = (): void => store.saving.retryNow();
    store.feed.follow(follower);
    document.addEventListener('visibilitychange', handleReturn);
    window.addEventListener('focus', handleReturn);
    window.addEventListener('online', handleOnline);
    return () => {
      store.feed.unfollow(follower);
      document.removeEventListener('visibilitychange', handleReturn);
      window.removeEventListener('focus', handleReturn);
      window.removeEventListener('online', handleOnline);
    };
  }, [store]);
}

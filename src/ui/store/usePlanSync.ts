import * as React from 'react';
import { usePlanStore } from './PlanStoreContext';

/**
 * Updates the plan while it is shown: polls for other people's changes, and reads and saves at once when the page is
 * shown again or the connection is back. Other web parts on the page may show the same plan.
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

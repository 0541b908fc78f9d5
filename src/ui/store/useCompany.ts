import * as React from 'react';
import { usePlanState, usePlanStore } from './PlanStoreContext';

/**
 * Keeps the plan in touch while it is on the screen: what others change comes in by itself, being back at the page looks
 * at once, a connection that is back saves at once, and leaving with unsaved edits asks first.
 */
export function useCompany(): void {
  const store = usePlanStore();
  const hasUnsaved = usePlanState((state) => state.status === 'ready' && state.unsaved.size > 0);

  React.useEffect(() => {
    const handleReturn = (): void => {
      if (document.visibilityState === 'visible') {
        store.follow();
        void store.refresh();
      } else {
        store.unfollow();
      }
    };
    const handleOnline = (): void => store.retryNow();
    store.follow();
    document.addEventListener('visibilitychange', handleReturn);
    window.addEventListener('focus', handleReturn);
    window.addEventListener('online', handleOnline);
    return () => {
      store.unfollow();
      document.removeEventListener('visibilitychange', handleReturn);
      window.removeEventListener('focus', handleReturn);
      window.removeEventListener('online', handleOnline);
    };
  }, [store]);

  React.useEffect(() => {
    if (!hasUnsaved) {
      return undefined;
    }
    // The words are the browser's; it ignores ours.
    const handleLeave = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', handleLeave);
    return () => window.removeEventListener('beforeunload', handleLeave);
  }, [hasUnsaved]);
}

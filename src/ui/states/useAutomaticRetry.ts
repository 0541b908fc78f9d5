import * as React from 'react';
import type { PlanFault } from '../../application/PlanFault';

/** How long to wait, in seconds, when a busy service does not tell. */
const usualWait = 30;

/**
 * Retries by itself after a passing fault: after the wait that a busy service asked for, and when the connection is
 * back.
 *
 * @returns seconds until the next try, 0 when none is planned
 */
export function useAutomaticRetry(fault: PlanFault, retry: () => void): number {
  const [secondsLeft, setSecondsLeft] = React.useState(0);
  const retryRef = React.useRef(retry);
  retryRef.current = retry;

  React.useEffect(() => {
    if (fault.kind === 'offline') {
      const handleOnline = (): void => retryRef.current();
      window.addEventListener('online', handleOnline);
      return () => window.removeEventListener('online', handleOnline);
    }
    if (fault.kind !== 'throttled') {
      return undefined;
    }
    let left = fault.retryAfterMs === undefined ? usualWait : Math.max(1, Math.ceil(fault.retryAfterMs / 1000));
    setSecondsLeft(left);
    const timer = window.setInterval(() => {
      left -= 1;
      setSecondsLeft(left);
      if (left <= 0) {
        window.clearInterval(timer);
        retryRef.current();
      }
    }, 1000);
    return () => window.clearInterval(timer);
  }, [fault]);

  return secondsLeft;
}

import type { Clock } from '../../../../src/application/saving/Clock';

/** Waits take no time; time itself flies, so that changes may be asked for at any moment. */
export function hurriedClock(): Clock {
  let now = 0;
  return {
    now: () => (now += 10_000),
    after: (_, callback) => {
      const timer = setTimeout(callback, 0);
      return () => clearTimeout(timer);
    },
    random: () => 0.5
  };
}

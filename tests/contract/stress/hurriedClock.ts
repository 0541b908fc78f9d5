import type { Clock } from '../../../src/application/saving/Clock';

const haste = 50;

/** Time that passes fifty times as fast: a wait of a second takes 20 ms. */
export function hurriedClock(random: () => number): Clock {
  return {
    now: () => Date.now() * haste,
    after: (milliseconds, callback) => {
      const timer = setTimeout(callback, milliseconds / haste);
      return () => clearTimeout(timer);
    },
    random
  };
}

/** The time and its timers: the real ones in the page, others in tests. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back after so many milliseconds; the returned function cancels it. */
  after(milliseconds: number, callback: () => void): () => void;
  /** At least 0 and less than 1, so that many clients do not retry at the same moment. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random()
};

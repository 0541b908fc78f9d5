/** Time, for what waits: the real one in the page, another in tests. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back after so many milliseconds; the answer calls it off. */
  after(milliseconds: number, callback: () => void): () => void;
  /** At least 0 and less than 1, so that many people who wait do not come back at once. */
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

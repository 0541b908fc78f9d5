const first = 2 * 60_000;
const longest = 60 * 60_000;

/**
 * How often the plan is opened again because the list cannot tell what has changed. At once the first time; while that does
 * not help, because the list does not take its own newest token either or cannot be read, after pauses that double from two
 * minutes to an hour. Times are in milliseconds.
 */
export class ReopenThrottle {
  private pause = 0;
  private notBefore = -Infinity;

  /** Whether it is time; if so, the next time is later. */
  public isDue(now: number): boolean {
    if (now < this.notBefore) {
      return false;
    }
    this.pause = this.pause === 0 ? first : Math.min(longest, this.pause * 2);
    this.notBefore = now + this.pause;
    return true;
  }

  /** Changes could be followed again. */
  public reset(): void {
    this.pause = 0;
    this.notBefore = -Infinity;
  }
}

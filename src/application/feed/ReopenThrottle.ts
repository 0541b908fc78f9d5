const first = 2 * 60_000;
const longest = 60 * 60_000;

/**
 * Limits how often the whole plan is read because the change log cannot be used. At once the first time; while that
 * does not help, because the list refuses its own newest token or cannot be read, after pauses that double from two
 * minutes to an hour. Times are in milliseconds.
 */
export class ReopenThrottle {
  private pause = 0;
  private notBefore = -Infinity;

  /** Whether the plan may be read now; if so, the next time is later. */
  public isDue(now: number): boolean {
    if (now < this.notBefore) {
      return false;
    }
    this.pause = this.pause === 0 ? first : Math.min(longest, this.pause * 2);
    this.notBefore = now + this.pause;
    return true;
  }

  /** Changes could be read again. */
  public reset(): void {
    this.pause = 0;
    this.notBefore = -Infinity;
  }
}

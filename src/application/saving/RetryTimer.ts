import type { SaveObstacle } from '../PlanFault';
import type { Clock } from './Clock';

const first = 1_000;
const longest = 60_000;

/** Schedules the retries of a save. */
export class RetryTimer {
  private failures = 0;
  private stop: () => void = () => undefined;

  public constructor(private readonly clock: Clock) {}

  /** @returns how many tries have failed since the last success, this one included */
  public countFailure(): number {
    this.failures += 1;
    return this.failures;
  }

  /** @returns when `retry` will be called, in milliseconds since 1970 */
  public schedule(fault: SaveObstacle, retry: () => void): number {
    const delay = retryDelay(fault, this.failures, this.clock.random());
    this.stop = this.clock.after(delay, retry);
    return this.clock.now() + delay;
  }

  public cancel(): void {
    this.stop();
  }

  /** A try has succeeded. */
  public reset(): void {
    this.failures = 0;
  }
}

/**
 * How long to wait before a save is retried, in milliseconds.
 *
 * A service that says how long is obeyed. Otherwise the wait doubles from one second to a minute, half of it by chance.
 *
 * @param attempt - tries that have failed, from 1
 * @param random - from 0 to 1
 */
function retryDelay(fault: SaveObstacle, attempt: number, random: number): number {
  const backOff = Math.min(longest, first * 2 ** (attempt - 1)) * (0.5 + random / 2);
  return fault.kind === 'throttled' ? Math.max(fault.retryAfterMs ?? 0, backOff) : backOff;
}

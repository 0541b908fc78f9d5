import type { Obstacle } from '../PlanFault';

const first = 1_000;
const longest = 60_000;

/**
 * How long to wait before a save is tried again, in milliseconds.
 *
 * A service that says how long is obeyed. Otherwise the wait doubles from one second to a minute, half of it by chance.
 *
 * @param attempt - tries that have failed, from 1
 * @param random - from 0 to 1
 */
export function retryDelay(fault: Obstacle, attempt: number, random: number): number {
  const backOff = Math.min(longest, first * 2 ** (attempt - 1)) * (0.5 + random / 2);
  return fault.kind === 'throttled' ? Math.max(fault.retryAfterMs ?? 0, backOff) : backOff;
}

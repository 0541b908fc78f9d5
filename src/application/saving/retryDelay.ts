import type { PlanFault } from '../PlanFault';

const first = 1_000;
const longest = 60_000;

/**
 * How long to wait before a save is tried again, in milliseconds; `undefined` when trying again cannot help.
 *
 * A service that says how long is obeyed. Otherwise the wait doubles from one second to a minute, half of it by chance.
 *
 * @param attempt - tries that have failed, from 1
 * @param random - from 0 to 1
 */
export function retryDelay(fault: PlanFault, attempt: number, random: number): number | undefined {
  const backOff = Math.min(longest, first * 2 ** (attempt - 1)) * (0.5 + random / 2);
  switch (fault.kind) {
    case 'throttled':
      return Math.max(fault.retryAfterMs ?? 0, backOff);
    case 'offline':
      return backOff;
    case 'notFound':
    case 'forbidden':
    case 'conflict':
    case 'invalid':
    case 'unexpected':
      return undefined;
  }
}

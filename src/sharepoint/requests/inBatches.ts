import type { PlanFault } from '../../application/PlanFault';
import { toPlanFault } from '../errors/toPlanFault';
import type { PlanList, RoundTrip } from './PlanList';

/** Most requests in one batch. */
export const batchSize = 100;

/** How one request among several ended. */
export type Outcome<T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'failed'; readonly fault: PlanFault };

/**
 * Sends a write for each part, up to a hundred in a batch. Parts succeed and fail on their own.
 *
 * @returns the outcomes in the order of the parts. When a batch fails as a whole after others succeeded, its parts and
 *   all after it fail with it, and nothing more is sent.
 * @throws the error of the first batch, when it fails as a whole: then no result is known
 */
export async function inBatches<P, T>(
  list: PlanList,
  parts: readonly P[],
  write: (trip: RoundTrip, part: P) => Promise<T>
): Promise<readonly Outcome<T>[]> {
  const outcomes: Outcome<T>[] = [];
  for (let start = 0; start < parts.length; start += batchSize) {
    const batch = parts.slice(start, start + batchSize);
    try {
      const answers = await list.writeTogether((trip) =>
        Promise.all(batch.map((part) => toOutcome(() => write(trip, part))))
      );
      outcomes.push(...answers);
    } catch (error) {
      if (start === 0) {
        throw error;
      }
      const fault = await toPlanFault(error);
      return [...outcomes, ...parts.slice(start).map(() => ({ kind: 'failed' as const, fault }))];
    }
  }
  return outcomes;
}

async function toOutcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'done', value: await work() };
  } catch (error) {
    return { kind: 'failed', fault: await toPlanFault(error) };
  }
}

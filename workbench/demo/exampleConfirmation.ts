import { confirmedAt } from '../../src/domain/edits/withConfirmation';
import type { ActionContent } from '../../src/domain/plan/Action';

/**
 * When the owner of an action has confirmed it, by example: about two in three have done so in this half-year, the others
 * not yet. Always the same actions.
 *
 * @param now - milliseconds since 1970
 */
export function exampleConfirmation({ order = 0 }: ActionContent, now: number): { readonly confirmedOn?: string } {
  return Math.floor(order / 10) % 3 === 1 ? {} : confirmedAt(now);
}

import type { ActionId } from '../plan/Action';
import type { RowEdit } from './RowEdit';
import { confirmedAt } from './confirmedAt';

/**
 * The edits by which an owner says that rows are true as they are.
 *
 * @param now - milliseconds since 1970
 */
export function confirmEdits(ids: Iterable<ActionId>, now: number): readonly RowEdit[] {
  return [...ids].map((id) => ({ id, edit: confirmedAt(now) }));
}

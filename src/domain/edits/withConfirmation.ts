import type { ActionEdit } from './ActionEdit';
import { confirmedAt } from './confirmedAt';
import { type EditField, fieldsOf } from './EditField';

/** Where a row stands in the plan; whoever puts the plan in order does not say that its rows are true. */
const place: readonly EditField[] = ['goal', 'group', 'order'];

/**
 * The edit with the confirmation that it amounts to: who changes what a row says has looked at it, and says that it is
 * true. An edit of the row's place alone, or one that speaks of the confirmation itself, stays as it is.
 *
 * @param now - milliseconds since 1970
 */
export function withConfirmation(edit: ActionEdit, now: number): ActionEdit {
  const fields = fieldsOf(edit);
  const isConfirming = !fields.includes('confirmedOn') && fields.some((field) => !place.includes(field));
  return isConfirming ? { ...edit, ...confirmedAt(now) } : edit;
}

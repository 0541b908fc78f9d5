import type { ActionEdit, RowEdit } from './ActionEdit';
import { type EditField, fieldsOf } from './EditField';
import type { ActionId } from '../plan/Action';

/** Where a row stands in the plan; whoever puts the plan in order does not say that its rows are true. */
const placeFields: readonly EditField[] = ['goal', 'group', 'order'];

/**
 * The edit with the confirmation that it amounts to: who changes what a row says has looked at it, and says that it is
 * true. An edit of the row's place alone, or one that speaks of the confirmation itself, stays as it is.
 *
 * @param now - milliseconds since 1970
 */
export function withConfirmation(edit: ActionEdit, now: number): ActionEdit {
  const fields = fieldsOf(edit);
  const isConfirming = !fields.includes('confirmedOn') && fields.some((field) => !placeFields.includes(field));
  return isConfirming ? { ...edit, ...confirmedAt(now) } : edit;
}

/**
 * The part of an edit by which an owner says that the row is true, by changing it or by leaving it as it is.
 *
 * @param now - milliseconds since 1970; the list keeps whole seconds
 */
export function confirmedAt(now: number): { readonly confirmedOn: string } {
  return { confirmedOn: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z') };
}

/**
 * The edits by which an owner says that rows are true as they are.
 *
 * @param now - milliseconds since 1970
 */
export function confirmEdits(ids: Iterable<ActionId>, now: number): readonly RowEdit[] {
  return [...ids].map((id) => ({ id, edit: confirmedAt(now) }));
}

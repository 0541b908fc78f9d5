import type { ActionEdit, RowEdit } from './ActionEdit';
import { type EditField, fieldsOf } from './EditField';
import type { ActionId } from '../plan/Action';

/** The fields of a row's place; ordering the plan does not confirm its rows. */
const placeFields: readonly EditField[] = ['goal', 'group', 'order'];

/**
 * The edit with its confirmation: editing a row confirms it. An edit of the row's place alone, or one that sets the
 * confirmation itself, stays as it is.
 *
 * @param now - milliseconds since 1970
 */
export function withConfirmation(edit: ActionEdit, now: number): ActionEdit {
  const fields = fieldsOf(edit);
  const isConfirming = !fields.includes('confirmedOn') && fields.some((field) => !placeFields.includes(field));
  return isConfirming ? { ...edit, ...confirmedAt(now) } : edit;
}

/**
 * The part of an edit that confirms the row.
 *
 * @param now - milliseconds since 1970; the list keeps whole seconds
 */
export function confirmedAt(now: number): { readonly confirmedOn: string } {
  return { confirmedOn: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z') };
}

/**
 * The edits that confirm rows without other changes.
 *
 * @param now - milliseconds since 1970
 */
export function confirmEdits(ids: Iterable<ActionId>, now: number): readonly RowEdit[] {
  return [...ids].map((id) => ({ id, edit: confirmedAt(now) }));
}

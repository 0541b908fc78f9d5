import type { ActionEdit } from './ActionEdit';
import { type EditField, fieldsOf } from './EditField';

const written: ReadonlySet<EditField> = new Set(['title', 'details', 'responsible', 'notes', 'additionalInfo']);

/** Whether an edit holds what a person has written on one row, and would have to write again if it were lost. */
export function hasOwnWords(edit: ActionEdit): boolean {
  return fieldsOf(edit).some((field) => written.has(field));
}

import type { Action } from '../plan/Action';
import type { NoteLine } from '../notes/NoteLine';
import type { ActionEdit } from './ActionEdit';
import {
  type EditField,
  type FieldValue,
  fieldsOf,
  isSameToReader,
  pickFields,
  valueIn,
  valueInEdit
} from './EditField';
import { mergeNotes } from './mergeNotes';

/** A field that two people have changed to different values. */
export interface FieldConflict {
  readonly field: EditField;
  /** The value that the person had seen. */
  readonly before: FieldValue;
  readonly mine: FieldValue;
  readonly theirs: FieldValue;
}

export interface MergedEdit {
  /** What can be written to their row without overwriting anything unseen, without fields that are the same already. */
  readonly edit: ActionEdit;
  readonly conflicts: readonly FieldConflict[];
}

/**
 * Three-way merge of an edit with a row that another person has changed meanwhile.
 *
 * A field that only the person changed is written; one that both changed to the same is done already, which is also how
 * a write whose response was lost is recognised; notes are merged line by line; anything else that both changed is a
 * conflict, and the person decides. Of two confirmations the later one counts.
 *
 * @param edit - what the person changed
 * @param base - the row as it was when they changed it
 * @param theirs - the row as it is now
 */
export function mergeEdit(edit: ActionEdit, base: Action, theirs: Action): MergedEdit {
  const merged = mergeNotesOf(edit, base, theirs);
  const isOutdated = (field: EditField): boolean => field === 'confirmedOn' && isConfirmedLater(edit, base, theirs);
  const open = fieldsOf(merged).filter(
    (field) => !isSameToReader(field, valueInEdit(merged, field), valueIn(theirs, field)) && !isOutdated(field)
  );
  const isContested = (field: EditField): boolean =>
    field !== 'confirmedOn' &&
    !isSameToReader(field, valueIn(base, field), valueIn(theirs, field)) &&
    !(field === 'notes' && merged !== edit);
  return {
    edit: pickFields(
      merged,
      open.filter((field) => !isContested(field))
    ),
    conflicts: open.filter(isContested).map((field) => ({
      field,
      before: valueIn(base, field),
      mine: valueInEdit(merged, field),
      theirs: valueIn(theirs, field)
    }))
  };
}

/** The edit with its notes merged into theirs, or the edit itself where that cannot be done. */
function mergeNotesOf(edit: ActionEdit, base: Action, theirs: Action): ActionEdit {
  const notes: readonly NoteLine[] | undefined = edit.notes && mergeNotes(base.notes, edit.notes, theirs.notes);
  return notes ? { ...edit, notes } : edit;
}

/** Whether the other person's confirmation is the later one. ISO 8601 in UTC sorts as text. */
function isConfirmedLater(edit: ActionEdit, base: Action, theirs: Action): boolean {
  return theirs.confirmedOn !== base.confirmedOn && (theirs.confirmedOn ?? '') > (edit.confirmedOn ?? '');
}

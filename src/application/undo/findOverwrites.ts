import type { ActionEdit } from '../../domain/edits/ActionEdit';
import {
  type EditField,
  type FieldValue,
  fieldsOf,
  isSameToReader,
  isSameValue,
  pickFields,
  valueIn,
  valueInEdit
} from '../../domain/edits/EditField';
import type { Action, ActionId } from '../../domain/plan/Action';

/** A field that undo would overwrite although another person has changed it since. */
export interface Overwrite {
  readonly id: ActionId;
  readonly field: EditField;
  /** The value that the step had written. */
  readonly expected: FieldValue;
  readonly now: FieldValue;
}

/**
 * The fields of a step that were changed since it was made: the person is asked before they are overwritten. When the
 * row was confirmed is not asked about; see {@link withoutLaterConfirmation}.
 */
export function findOverwrites(
  changes: readonly { readonly id: ActionId; readonly made: ActionEdit }[],
  actions: ReadonlyMap<ActionId, Action>
): readonly Overwrite[] {
  return changes.flatMap(({ id, made }) => {
    const action = actions.get(id);
    const fields = fieldsOf(made).filter((field) => field !== 'confirmedOn');
    return fields.flatMap((field) => {
      const expected = valueInEdit(made, field);
      const now = action && valueIn(action, field);
      return isSameToReader(field, expected, now) ? [] : [{ id, field, expected, now }];
    });
  });
}

/**
 * The edit that takes a step back, without the confirmation where the row has been confirmed again since: undo does not
 * remove another person's confirmation.
 */
export function withoutLaterConfirmation(back: ActionEdit, made: ActionEdit, action: Action | undefined): ActionEdit {
  const isLater = !isSameValue(valueInEdit(made, 'confirmedOn'), action?.confirmedOn);
  return isLater
    ? pickFields(
        back,
        fieldsOf(back).filter((field) => field !== 'confirmedOn')
      )
    : back;
}

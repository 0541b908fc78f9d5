import type { Action } from '../plan/Action';
import { type Phase, isKnownPhase } from '../plan/Phase';
import { parseHalfYear } from '../time/HalfYear';
import { type ActionDraft, tidyDraft } from './ActionDraft';
import type { ActionEdit } from './ActionEdit';
import { isSameValue } from './EditField';

const fields = [
  'title',
  'details',
  'goal',
  'group',
  'responsible',
  'departments',
  'notes',
  'additionalInfo'
] as const satisfies readonly (keyof ActionDraft)[];

/**
 * The edit that makes the draft of the action: only the fields that the person changed, tidied. Space around a text that
 * was there before is not a change. An empty edit when nothing was changed.
 */
export function toEdit(action: Action, draft: ActionDraft): ActionEdit {
  const tidy = tidyDraft(draft);
  const isChanged = (field: (typeof fields)[number]): boolean =>
    !isSameValue(draft[field], action[field]) && !isSameValue(tidy[field], action[field]);
  const changed = Object.fromEntries(fields.filter(isChanged).map((field) => [field, tidy[field]]));
  const phases = changedPhases(action, draft);
  return Object.keys(phases).length > 0 ? { ...changed, phases } : changed;
}

export function isEmptyEdit(edit: ActionEdit): boolean {
  return Object.keys(edit).length === 0;
}

/** Cells that the draft fills or empties. A text that is no phase can only be kept or replaced, never written. */
function changedPhases(action: Action, draft: ActionDraft): NonNullable<ActionEdit['phases']> {
  const keys = Object.keys({ ...action.phases, ...draft.phases });
  return Object.fromEntries(
    keys.flatMap((key): [string, Phase | null][] => {
      const halfYear = parseHalfYear(key);
      const value = halfYear && draft.phases[halfYear];
      if (!halfYear || isSameValue(value, action.phases[halfYear])) {
        return [];
      }
      return value === undefined || isKnownPhase(value) ? [[halfYear, value ?? null]] : [];
    })
  );
}

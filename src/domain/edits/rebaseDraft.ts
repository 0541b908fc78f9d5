import type { Action } from '../plan/Action';
import { type ActionDraft, draftOf } from './ActionDraft';
import { applyEdit } from './ActionEdit';
import { type FieldConflict, mergeEdit } from './mergeEdit';
import { toEdit } from './toEdit';

export interface RebasedDraft {
  readonly draft: ActionDraft;
  /** Fields that the person and another one have changed: the draft has the person's value. */
  readonly conflicts: readonly FieldConflict[];
}

/**
 * Rebases a draft on the current row: fields that the person has not changed get the current values.
 *
 * @param base - the row that the draft was begun on
 * @param current - the row as it is now
 */
export function rebaseDraft(base: Action, draft: ActionDraft, current: Action): RebasedDraft {
  const edit = toEdit(base, draft);
  const merged = mergeEdit(edit, base, current);
  return { draft: draftOf(applyEdit(applyEdit(current, edit), merged.edit)), conflicts: merged.conflicts };
}

import type { Action } from '../plan/Action';
import { type ActionDraft, draftOf } from './ActionDraft';
import { applyEdit } from './ActionEdit';
import { type FieldConflict, mergeEdit } from './mergeEdit';
import { toEdit } from './toEdit';

export interface RebasedDraft {
  readonly draft: ActionDraft;
  /** Fields that the person is writing on and somebody else has changed: the draft holds the person's. */
  readonly conflicts: readonly FieldConflict[];
}

/**
 * A draft carried over to the row as it is now, so that what others change meanwhile comes into the fields that the
 * person has not touched.
 *
 * @param base - the row that the draft was begun on
 * @param current - the row as it is now
 */
export function rebaseDraft(base: Action, draft: ActionDraft, current: Action): RebasedDraft {
  const edit = toEdit(base, draft);
  const merged = mergeEdit(edit, base, current);
  return { draft: draftOf(applyEdit(applyEdit(current, edit), merged.edit)), conflicts: merged.conflicts };
}

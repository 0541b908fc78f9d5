import * as React from 'react';
import type { RowDraft } from '../../application/Drafts';
import { type ActionDraft, draftOf } from '../../domain/edits/ActionDraft';
import { type ActionEdit, applyEdit } from '../../domain/edits/ActionEdit';
import { fieldsOf } from '../../domain/edits/EditField';
import type { FieldConflict } from '../../domain/edits/mergeEdit';
import { rebaseDraft } from '../../domain/edits/rebaseDraft';
import { isEmptyEdit, toEdit } from '../../domain/edits/toEdit';
import type { Action } from '../../domain/plan/Action';

interface DraftState {
  readonly base: Action;
  readonly draft: ActionDraft;
  readonly conflicts: readonly FieldConflict[];
}

export interface ActionDrafting {
  /** The row that the draft is written on. */
  readonly base: Action;
  readonly draft: ActionDraft;
  /** What saving would write. */
  readonly edit: ActionEdit;
  readonly isChanged: boolean;
  /** Fields changed in the draft that another person has changed since the panel was opened. */
  readonly conflicts: readonly FieldConflict[];
  readonly change: (change: Partial<ActionDraft>) => void;
}

/**
 * The draft of a row. When the row changes meanwhile, the draft is rebased on it.
 *
 * @param begun - an edit that the draft begins with
 * @param left - a kept draft of the row
 */
export function useActionDraft(action: Action, begun: ActionEdit = {}, left?: RowDraft): ActionDrafting {
  const [state, setState] = React.useState<DraftState>(() => ({
    // Unchanged where the row is unchanged: rebasing would tidy its texts.
    base: left && left.base.version !== action.version ? left.base : action,
    draft: draftOf(applyEdit({ ...action, ...left?.draft }, begun)),
    conflicts: []
  }));
  const current = state.base === action ? state : carryOver(state, action);
  if (current !== state) {
    setState(current);
  }
  const edit = React.useMemo(() => toEdit(current.base, current.draft), [current]);
  const written = fieldsOf(edit);
  return {
    base: current.base,
    draft: current.draft,
    edit,
    isChanged: !isEmptyEdit(edit),
    conflicts: current.conflicts.filter(({ field }) => written.includes(field)),
    change: (change) => setState((before) => ({ ...before, draft: { ...before.draft, ...change } }))
  };
}

function carryOver({ base, draft, conflicts }: DraftState, action: Action): DraftState {
  const rebased = rebaseDraft(base, draft, action);
  const isNew = ({ field }: FieldConflict): boolean => !rebased.conflicts.some((other) => other.field === field);
  return { base: action, draft: rebased.draft, conflicts: [...conflicts.filter(isNew), ...rebased.conflicts] };
}

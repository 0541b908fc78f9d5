import type { Action, ActionId } from '../domain/plan/Action';
import { arrangePlan } from '../domain/plan/arrangePlan';
import type { OpenedPlan } from './PlanRepository';
import type { ReadyState } from './PlanState';
import type { JournalEntry } from './saving/EditJournal';

export interface OpeningMoment {
  /** The plan as it was shown until now. */
  readonly before: ReadyState | undefined;
  /** The rows when the reading began: one that was saved or came in meanwhile is newer than what was read. */
  readonly known: ReadyState['actions'] | undefined;
  readonly recovered: readonly JournalEntry[];
  /** A row with its unsaved edits on top, when it has any. */
  unsaved(id: ActionId): Action | undefined;
}

/** What is shown once a plan has been read, for the first time or anew. */
export function openedState(
  { actions: read, ...list }: OpenedPlan,
  { before, known, recovered, unsaved }: OpeningMoment
): ReadyState {
  const shown = read.map((action) => {
    const now = before?.actions.get(action.id);
    return unsaved(action.id) ?? (now && now !== known?.get(action.id) ? now : action);
  });
  return {
    unsaved: new Map(),
    failures: [],
    undo: { canUndo: false, canRedo: false, question: undefined },
    arrivals: new Map(),
    ...before,
    status: 'ready',
    list,
    outline: arrangePlan(shown, list.goals),
    actions: new Map(shown.map((action) => [action.id, action])),
    recovered
  };
}

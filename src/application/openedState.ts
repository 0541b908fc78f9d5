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
  /** Rows with unsaved edits, where these may be of another store: otherwise those of the plan as it was shown. */
  readonly waiting?: ReadyState['unsaved'];
  /** A row with its unsaved edits on top, when it has any. */
  unsaved(id: ActionId): Action | undefined;
}

/** What is shown once a plan has been read, for the first time or again. */
export function openedState(opened: OpenedPlan, moment: OpeningMoment): ReadyState {
  // No copy of it: that would work out what is left until it is asked for.
  const list: ReadyState['list'] = opened;
  const { before, recovered, unsaved } = moment;
  const actions = new Map<ActionId, Action>();
  for (const action of opened.actions) {
    actions.set(action.id, action);
  }
  const meanwhile = changedMeanwhile(moment);
  for (const [id, action] of meanwhile) {
    if (action) {
      actions.set(id, action);
    } else {
      actions.delete(id);
    }
  }
  const waiting: ReadyState['unsaved'] = moment.waiting ?? before?.unsaved ?? new Map();
  for (const id of waiting.keys()) {
    const own = unsaved(id);
    if (own) {
      actions.set(id, own);
    }
  }
  return {
    failures: [],
    undo: { canUndo: false, canRedo: false, question: undefined },
    arrivals: new Map(),
    ...before,
    readFault: undefined,
    status: 'ready',
    unsaved: waiting,
    // Both what came in meanwhile and what was read may be the newer one: those rows are read again.
    list: before && meanwhile.size > 0 ? { ...list, changeToken: before.list.changeToken } : list,
    outline: arrangePlan(actions.values(), list.goals, list.groupChoices),
    actions,
    recovered
  };
}

/** The rows that were saved, made or deleted, or came in, while the plan was being read. */
function changedMeanwhile({ before, known }: OpeningMoment): ReadonlyMap<ActionId, Action | undefined> {
  const ids = before ? [...before.actions.keys(), ...(known?.keys() ?? [])] : [];
  const changed = ids.filter((id) => before?.actions.get(id) !== known?.get(id));
  return new Map(changed.map((id) => [id, before?.actions.get(id)]));
}

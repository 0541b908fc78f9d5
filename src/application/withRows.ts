import type { Action, ActionId } from '../domain/plan/Action';
import { arrangePlan } from '../domain/plan/arrangePlan';
import { findRowProblems, knownGoals } from '../domain/problems/findRowProblems';
import type { RowProblem } from '../domain/problems/RowProblem';
import { PatchedMap } from './PatchedMap';
import type { ReadyState } from './PlanState';

/** Rows by id; `undefined` for one that is deleted. */
export type RowUpdates = ReadonlyMap<ActionId, Action | undefined>;

/** The plan with rows put in their places. The order is worked out again only when a row has come, gone or moved. */
export function withRows(state: ReadyState, rows: RowUpdates): ReadyState {
  const actions = PatchedMap.with(state.actions, rows);
  const hasMoved = [...rows].some(([id, action]) => placeOf(state.actions.get(id)) !== placeOf(action));
  const problems = problemsWith(state, rows);
  return {
    ...state,
    actions,
    outline: hasMoved ? arrangePlan(actions.values(), state.list.goals, state.list.groupChoices) : state.outline,
    list: problems === state.list.problems ? state.list : { ...state.list, problems }
  };
}

function placeOf(action: Action | undefined): string {
  return action ? JSON.stringify([action.goal, action.group, action.order]) : '';
}

/** What was malformed when the plan was read stays so until it is read again; the rest is judged by the rows as they are. */
function problemsWith({ list }: ReadyState, rows: RowUpdates): readonly RowProblem[] {
  const goals = knownGoals(list);
  const halfYears = new Set(list.halfYears);
  const kept = list.problems.filter(
    ({ actionId, kind }) => !rows.has(actionId) || (kind === 'malformedValue' && rows.get(actionId) !== undefined)
  );
  const found = [...rows.values()].flatMap((action) => (action ? findRowProblems(action, goals, halfYears) : []));
  return found.length === 0 && kept.length === list.problems.length ? list.problems : [...kept, ...found];
}

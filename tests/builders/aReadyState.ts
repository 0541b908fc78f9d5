import type { ReadyState } from '../../src/application/PlanState';
import { arrangePlan } from '../../src/domain/plan/arrangePlan';
import type { Action } from '../../src/domain/plan/Action';
import { InMemoryPlanRepository } from './InMemoryPlanRepository';

/** An opened plan of these rows, in which nothing has been done yet. */
export function aReadyState(actions: readonly Action[], overrides: Partial<ReadyState> = {}): ReadyState {
  const rows = new Map(actions.map((action) => [action.id, action]));
  const list = new InMemoryPlanRepository(new Map(rows)).opened();
  return {
    status: 'ready',
    list,
    outline: arrangePlan(actions, list.goals),
    actions: rows,
    unsaved: new Map(),
    failures: [],
    undo: { canUndo: false, canRedo: false, question: undefined },
    arrivals: new Map(),
    recovered: [],
    ...overrides
  };
}

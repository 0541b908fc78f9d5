import type { OpenedPlan, PlanRepository } from '../../src/application/PlanRepository';
import type { Action } from '../../src/domain/plan/Action';

export async function openPlan(repository: PlanRepository): Promise<OpenedPlan> {
  const opened = await repository.open();
  if (opened.kind !== 'plan') {
    throw new Error(`${opened.listTitle} is no plan`);
  }
  return opened;
}

/** Rows from the start on, so many or a few more: at least three, so that a test can take apart what it asks for. */
export async function rowsFrom(
  repository: PlanRepository,
  start: number,
  count: number
): Promise<readonly [Action, Action, Action, ...Action[]]> {
  const { actions } = await openPlan(repository);
  const [a, b, c, ...rest] = actions.slice(start, start + Math.max(count, 3));
  if (!a || !b || !c) {
    throw new Error(`no rows at ${start}`);
  }
  return [a, b, c, ...rest];
}

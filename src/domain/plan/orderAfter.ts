import { isSameName } from '../text/identityKey';
import type { Action, ActionId } from './Action';
import type { GoalOutline, PlanOutline } from './PlanOutline';
import { orderBetween } from './orderBetween';

/** The rows of a plan and their order. */
export interface ArrangedPlan {
  readonly outline: PlanOutline;
  readonly actions: ReadonlyMap<ActionId, Action>;
}

/**
 * The order number of a new row right after another. `undefined` after a row that has none: a new row without a number
 * comes last in its group too.
 */
export function orderAfter({ outline, actions }: ArrangedPlan, id: ActionId): number | undefined {
  const order = actions.get(id)?.order;
  const ids = idsOf(outline.goals.find((goal) => idsOf(goal).includes(id)));
  const next = ids[ids.indexOf(id) + 1];
  return order === undefined
    ? undefined
    : orderBetween(order, next === undefined ? undefined : actions.get(next)?.order);
}

/** The order number of a row that comes last in a group; a group that does not exist yet comes last in its goal. */
export function orderAtEnd(plan: ArrangedPlan, goal: string, group: string): number | undefined {
  const outline = plan.outline.goals.find(({ name }) => isSameName(name, goal));
  const own = outline?.groups.find(({ name }) => isSameName(name, group))?.actionIds ?? idsOf(outline);
  const last = own[own.length - 1];
  return last === undefined ? orderBetween(undefined, undefined) : orderAfter(plan, last);
}

/** A goal's rows in the plan's order. */
function idsOf(goal: GoalOutline | undefined): readonly ActionId[] {
  return goal?.groups.flatMap(({ actionIds }) => actionIds) ?? [];
}

import type { ActionId } from '../plan/Action';
import type { PlanOutline } from '../plan/PlanOutline';
import { type RowKey, actionKeyOf, goalKeyOf, groupKeyOf } from './timelineRows';

/** The actions that each row of the timeline stands for, closed or not: a heading for all below it, an action for itself. */
export function actionsUnder({ goals }: PlanOutline): ReadonlyMap<RowKey, readonly ActionId[]> {
  const under = new Map<RowKey, readonly ActionId[]>();
  for (const goal of goals) {
    const ids = goal.groups.flatMap(({ actionIds }) => actionIds);
    under.set(goalKeyOf(goal.name), ids);
    goal.groups.forEach((group) => under.set(groupKeyOf(goal.name, group.name), group.actionIds));
    ids.forEach((id) => under.set(actionKeyOf(id), [id]));
  }
  return under;
}

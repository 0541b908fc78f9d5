import type { ActionId } from './Action';
import type { PlanOutline } from './PlanOutline';

/** The plan's order without some of its actions; groups and goals that this leaves empty are left out as well. */
export function withoutActions({ goals }: PlanOutline, hidden: ReadonlySet<ActionId>): PlanOutline {
  return {
    goals: goals.flatMap((goal) => {
      const groups = goal.groups.flatMap((group) => {
        const actionIds = group.actionIds.filter((id) => !hidden.has(id));
        return actionIds.length > 0 ? [{ ...group, actionIds }] : [];
      });
      return groups.length > 0 ? [{ ...goal, groups }] : [];
    })
  };
}

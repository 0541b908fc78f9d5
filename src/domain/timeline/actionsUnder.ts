import type { ActionId } from '../plan/Action';
import type { PlanOutline } from '../plan/PlanOutline';
import { type RowKey, type TimelineRow, actionKeyOf, goalKeyOf, groupKeyOf } from './timelineRows';

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

/**
 * The actions from one row to another, both included, in whichever order they are named: those that are shown, not those
 * that a closed heading hides. None when a row is not shown.
 */
export function actionsBetween(rows: readonly TimelineRow[], from: RowKey, to: RowKey): readonly ActionId[] {
  const a = rows.findIndex(({ key }) => key === from);
  const b = rows.findIndex(({ key }) => key === to);
  return a < 0 || b < 0
    ? []
    : rows.slice(Math.min(a, b), Math.max(a, b) + 1).flatMap((row) => (row.kind === 'action' ? [row.id] : []));
}

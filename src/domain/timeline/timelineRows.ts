import type { ActionId } from '../plan/Action';
import { type GoalOutline, type GroupOutline, type Heading, type PlanOutline, countActions } from '../plan/PlanOutline';
import { identityKey } from '../text/identityKey';

/** Names a row of the timeline; stable while the plan is edited, also when a name is spelt in another way. */
export type RowKey = string;

/** One row of the timeline, from top to bottom. `goalKey` is the key of the goal that the row belongs to. */
export type TimelineRow =
  | {
      readonly kind: 'goal';
      readonly key: RowKey;
      readonly goalKey: RowKey;
      readonly goal: GoalOutline;
      readonly isExpanded: boolean;
    }
  | {
      readonly kind: 'group';
      readonly key: RowKey;
      readonly goalKey: RowKey;
      readonly group: GroupOutline;
      readonly goalName: string;
      readonly isExpanded: boolean;
    }
  | {
      readonly kind: 'action';
      readonly key: RowKey;
      readonly goalKey: RowKey;
      readonly id: ActionId;
      /** Stands under a group's row. */
      readonly isGrouped: boolean;
    }
  /** Stands for the actions that a goal does not have. */
  | { readonly kind: 'none'; readonly key: RowKey; readonly goalKey: RowKey };

export const goalKeyOf = (goal: string): RowKey => `goal:${identityKey(goal)}`;
export const actionKeyOf = (id: ActionId): RowKey => `action:${id}`;
/** The row that stands for the actions that a goal does not have. */
export const noneKeyOf = (goal: string): RowKey => `none:${identityKey(goal)}`;
export const groupKeyOf = (goal: string, group: string): RowKey => `group:${identityKey(goal)}/${identityKey(group)}`;

/** The key of a heading's row. */
export function headingKeyOf(heading: Heading): RowKey {
  return heading.kind === 'goal' ? goalKeyOf(heading.name) : groupKeyOf(heading.goal, heading.name);
}

/** The rows that are seen when the goals and groups named in `collapsed` are closed. */
export function timelineRows(outline: PlanOutline, collapsed: ReadonlySet<RowKey>): readonly TimelineRow[] {
  const rows: TimelineRow[] = [];
  for (const goal of outline.goals) {
    const key = goalKeyOf(goal.name);
    const isExpanded = !collapsed.has(key);
    rows.push({ kind: 'goal', key, goalKey: key, goal, isExpanded });
    if (isExpanded) {
      appendGroups(rows, goal, collapsed);
    }
  }
  return rows;
}

/** How many of the rows are actions. */
export function countActionRows(rows: readonly TimelineRow[]): number {
  return rows.reduce((count, { kind }) => count + (kind === 'action' ? 1 : 0), 0);
}

/** The keys of everything that can be closed. */
export function collapsibleKeys(outline: PlanOutline): readonly RowKey[] {
  return outline.goals.flatMap((goal) => [
    goalKeyOf(goal.name),
    ...goal.groups.filter(({ name }) => name !== '').map((group) => groupKeyOf(goal.name, group.name))
  ]);
}

function appendGroups(rows: TimelineRow[], goal: GoalOutline, collapsed: ReadonlySet<RowKey>): void {
  const goalKey = goalKeyOf(goal.name);
  if (countActions(goal) === 0) {
    rows.push({ kind: 'none', key: noneKeyOf(goal.name), goalKey });
  }
  for (const group of goal.groups) {
    const isGrouped = group.name !== '';
    const key = groupKeyOf(goal.name, group.name);
    const isExpanded = !isGrouped || !collapsed.has(key);
    if (isGrouped) {
      rows.push({ kind: 'group', key, goalKey, group, goalName: goal.name, isExpanded });
    }
    if (isExpanded) {
      for (const id of group.actionIds) {
        rows.push({ kind: 'action', key: actionKeyOf(id), goalKey, id, isGrouped });
      }
    }
  }
}

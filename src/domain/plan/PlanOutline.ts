import type { ActionId } from './Action';

/**
 * The plan's order: goals, their groups, and the actions of each by id. The actions themselves are stored separately.
 */
export interface PlanOutline {
  readonly goals: readonly GoalOutline[];
}

export interface GoalOutline {
  /** The goal's name; empty for the rows that name no goal, which come last. */
  readonly name: string;
  /** The goal's number in the plan, from 1; `undefined` for rows without a goal. */
  readonly number: number | undefined;
  readonly groups: readonly GroupOutline[];
}

export interface GroupOutline {
  /** The group's name; empty for actions that stand before the goal's first group. */
  readonly name: string;
  readonly actionIds: readonly ActionId[];
}

export function countActions(goal: GoalOutline): number {
  return goal.groups.reduce((sum, group) => sum + group.actionIds.length, 0);
}

/** A goal, or a group within a goal: what the plan's rows belong to. */
export type Heading =
  | { readonly kind: 'goal'; readonly name: string }
  | { readonly kind: 'group'; readonly name: string; readonly goal: string };

/** The plan's order with only some of its actions; groups and goals that this leaves empty are left out as well. */
export function onlyActions({ goals }: PlanOutline, shown: ReadonlySet<ActionId>): PlanOutline {
  return {
    goals: goals.flatMap((goal) => {
      const groups = goal.groups.flatMap((group) => {
        const actionIds = group.actionIds.filter((id) => shown.has(id));
        return actionIds.length > 0 ? [{ ...group, actionIds }] : [];
      });
      return groups.length > 0 ? [{ ...goal, groups }] : [];
    })
  };
}

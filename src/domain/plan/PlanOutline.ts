import type { ActionId } from './Action';

/** The plan's order: goals, their groups, and the actions of each by id. The actions themselves are kept beside it. */
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

import { isBlank } from '../text/identityKey';
import type { ActionId } from './Action';
import type { PlanOutline } from './PlanOutline';

/** A place in the plan: the index is that of the row within its group, when it is there. */
export interface PlanPlace {
  readonly goal: string;
  readonly group: string;
  readonly index: number;
}

/** A group of a goal and the rows in it; a goal without actions is one empty group without a name. */
export interface PlanSlot {
  readonly goal: string;
  readonly group: string;
  readonly ids: readonly ActionId[];
}

/** The groups of all goals in the plan's order. */
export function slotsOf({ goals }: PlanOutline): readonly PlanSlot[] {
  return goals.flatMap(({ name, groups }) =>
    groups.length > 0
      ? groups.map((group) => ({ goal: name, group: group.name, ids: group.actionIds }))
      : [{ goal: name, group: '', ids: [] }]
  );
}

/** Where a row stands; `undefined` when it is not in the plan. */
export function findPlace(outline: PlanOutline, id: ActionId): PlanPlace | undefined {
  const slot = slotsOf(outline).find(({ ids }) => ids.includes(id));
  return slot && { goal: slot.goal, group: slot.group, index: slot.ids.indexOf(id) };
}

export function isSamePlace(a: PlanPlace | undefined, b: PlanPlace | undefined): boolean {
  return a?.goal === b?.goal && a?.group === b?.group && a?.index === b?.index;
}

/** Rows without a goal are to be given one: a row that has a goal does not go to them. */
export function canGoTo(goal: string, from: string): boolean {
  return goal !== '' || isBlank(from);
}

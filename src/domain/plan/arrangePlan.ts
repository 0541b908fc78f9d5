import { Spellings } from '../text/Spellings';
import type { Action } from './Action';
import type { GoalOutline, GroupOutline, PlanOutline } from './PlanOutline';

/**
 * Puts actions in the plan's order.
 *
 * Goals follow `goalOrder` (the Goal column's choices); a goal that is none of them comes after, where its first action
 * stands, and rows without a goal come last. Goals without actions are kept. Within a goal, groups stand where their
 * first action stands, and actions without a group before the first group. Actions follow their order number, then
 * their id; a missing number counts as last.
 *
 * Names that look the same are one goal or one group. It is named as the choice is written, where there is one, else in
 * the most common spelling.
 *
 * @param groupChoices - the choices of the group's column, in any order
 */
export function arrangePlan(
  actions: Iterable<Action>,
  goalOrder: readonly string[],
  groupChoices: readonly string[] = []
): PlanOutline {
  const sorted = [...actions].sort(compareActions);
  const names = new Spellings(goalOrder);
  const byGoal = new Map<string, Action[]>(goalOrder.map((name) => [names.add(name), []]));
  for (const action of sorted) {
    appendTo(byGoal, names.add(action.goal), action);
  }

  const withoutGoal = byGoal.get('') ?? [];
  byGoal.delete('');
  const goals: GoalOutline[] = [...byGoal].map(([key, own], index) => ({
    name: names.shown(key),
    number: index + 1,
    groups: toGroups(own, groupChoices)
  }));
  if (withoutGoal.length > 0) {
    goals.push({ name: '', number: undefined, groups: toGroups(withoutGoal, groupChoices) });
  }
  return { goals };
}

/** Plan order of two actions of one goal. */
function compareActions(a: Action, b: Action): number {
  const difference = (a.order ?? Infinity) - (b.order ?? Infinity);
  return Number.isNaN(difference) || difference === 0 ? a.id - b.id : difference;
}

function toGroups(sorted: readonly Action[], choices: readonly string[]): readonly GroupOutline[] {
  const names = new Spellings(choices);
  const byGroup = new Map<string, Action[]>();
  for (const action of sorted) {
    appendTo(byGroup, names.add(action.group), action);
  }
  const loose = byGroup.get('');
  byGroup.delete('');
  const groups: [string, Action[]][] = loose ? [['', loose], ...byGroup] : [...byGroup];
  return groups.map(([key, own]) => ({ name: key && names.shown(key), actionIds: own.map((action) => action.id) }));
}

function appendTo(map: Map<string, Action[]>, key: string, action: Action): void {
  const own = map.get(key);
  if (own) {
    own.push(action);
  } else {
    map.set(key, [action]);
  }
}

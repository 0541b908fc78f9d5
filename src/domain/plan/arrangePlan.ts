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
  gather(sorted, { lists: byGoal, names }, ({ goal }) => goal);

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
  gather(sorted, { lists: byGroup, names }, ({ group }) => group);
  const loose = byGroup.get('');
  byGroup.delete('');
  const groups: [string, Action[]][] = loose ? [['', loose], ...byGroup] : [...byGroup];
  return groups.map(([key, own]) => ({ name: key && names.shown(key), actionIds: own.map((action) => action.id) }));
}

/** Puts actions into lists by a name of theirs. Neighbours mostly have the same one, which is looked up once for them. */
function gather(
  sorted: readonly Action[],
  { lists, names }: { readonly lists: Map<string, Action[]>; readonly names: Spellings },
  nameOf: (action: Action) => string
): void {
  let name: string | undefined;
  let own: Action[] = [];
  let count = 0;
  for (const action of sorted) {
    const next = nameOf(action);
    if (next !== name) {
      names.add(name ?? '', count);
      name = next;
      own = listOf(names.add(name, 0), lists);
      count = 0;
    }
    own.push(action);
    count += 1;
  }
  names.add(name ?? '', count);
}

function listOf(key: string, lists: Map<string, Action[]>): Action[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

import type { ActionId } from '../plan/Action';
import type { Heading, PlanOutline } from '../plan/PlanOutline';
import { type RowKey, actionKeyOf, headingKeyOf, noneKeyOf } from './timelineRows';

/** Where in the plan a row of the timeline stands. */
export interface PlaceOfRow {
  readonly goal: string;
  readonly group: string;
  /** The action that the row is; `undefined` for a heading, or for the row that stands for none. */
  readonly id: ActionId | undefined;
}

/** The place of the row with this key; `undefined` when the plan has no such row. */
export function placeOfRow(outline: PlanOutline, key: RowKey): PlaceOfRow | undefined {
  for (const { name: goal, groups } of outline.goals) {
    if (key === headingKeyOf({ kind: 'goal', name: goal }) || key === noneKeyOf(goal)) {
      return { goal, group: '', id: undefined };
    }
    for (const { name: group, actionIds } of groups) {
      const id = actionIds.find((candidate) => actionKeyOf(candidate) === key);
      if (id !== undefined || key === headingKeyOf({ kind: 'group', name: group, goal })) {
        return { goal, group, id };
      }
    }
  }
  return undefined;
}

/** The heading that the row with this key is; `undefined` for other rows, and for what stands over rows without a goal. */
export function headingOf(outline: PlanOutline, key: RowKey): Heading | undefined {
  const place = placeOfRow(outline, key);
  if (!place || place.id !== undefined || place.goal === '' || key.startsWith('none:')) {
    return undefined;
  }
  const { goal, group } = place;
  return group === '' ? { kind: 'goal', name: goal } : { kind: 'group', name: group, goal };
}

/** The key that a row has when a heading is given another name: its own row and, for a goal, the rows of its groups. */
export function renamedKey(key: RowKey, heading: Heading, name: string): RowKey {
  if (key === headingKeyOf(heading)) {
    return headingKeyOf({ ...heading, name });
  }
  const groups = heading.kind === 'goal' ? headingKeyOf({ kind: 'group', name: '', goal: heading.name }) : undefined;
  return groups !== undefined && key.startsWith(groups)
    ? headingKeyOf({ kind: 'group', name: key.slice(groups.length), goal: name })
    : key;
}

import type { ActionId } from '../plan/Action';
import type { PlanOutline } from '../plan/PlanOutline';
import { type PlanPlace, slotsOf } from '../plan/PlanPlace';
import { type RowKey, type TimelineRow, actionKeyOf, goalKeyOf, groupKeyOf } from './timelineRows';

/** How the place of a dragged row is shown among the rows that are seen. */
export interface DropMark {
  /** The row that the dragged one would stand under; a closed heading when it would be out of sight. */
  readonly after: RowKey;
  /** The heading of the group or goal that it would belong to. */
  readonly heading: RowKey;
  /** Its number in the group, from 1, and the number of rows there with it. */
  readonly number: number;
  readonly count: number;
}

/** Shows where a row would come to stand at `place`. */
export function dropMark(
  { outline, rows }: { readonly outline: PlanOutline; readonly rows: readonly TimelineRow[] },
  id: ActionId,
  { goal, group, index }: PlanPlace
): DropMark {
  const slot = slotsOf(outline).find((candidate) => candidate.goal === goal && candidate.group === group);
  const others = slot?.ids.filter((other) => other !== id) ?? [];
  const goalKey = goalKeyOf(goal);
  const heading = group === '' ? goalKey : groupKeyOf(goal, group);
  const seen = new Set(rows.map(({ key }) => key));
  const before = others[index - 1];
  const beforeKey = before === undefined ? heading : actionKeyOf(before);
  const after = [beforeKey, heading, goalKey].find((key) => seen.has(key)) ?? goalKey;
  return { after, heading, number: index + 1, count: others.length + 1 };
}

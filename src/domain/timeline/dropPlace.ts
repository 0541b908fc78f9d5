import type { ActionId } from '../plan/Action';
import type { PlanOutline } from '../plan/PlanOutline';
import { type PlanPlace, type PlanSlot, canGoTo, findPlace, slotsOf } from '../plan/PlanPlace';
import { type RowKey, type TimelineRow, goalKeyOf } from './timelineRows';

/** What a dragged row is held over: a row of the timeline, and which half of it. */
export interface DropPoint {
  readonly key: RowKey;
  readonly isUpperHalf: boolean;
}

/**
 * The place that a row takes when it is dropped: before an action over its upper half, after it over its lower half; over
 * a heading first in the goal or the group, over a closed one last in it. `undefined` where it cannot go.
 *
 * @param id - the dragged row; over itself it stays where it is
 */
export function dropPlace(
  { outline, rows }: { readonly outline: PlanOutline; readonly rows: readonly TimelineRow[] },
  id: ActionId,
  point: DropPoint
): PlanPlace | undefined {
  const from = findPlace(outline, id);
  const row = rows.find(({ key }) => key === point.key);
  const slots = slotsOf(outline).map((slot) => ({ ...slot, ids: slot.ids.filter((other) => other !== id) }));
  const place = row?.kind === 'action' && row.id === id ? from : row && placeIn(slots, row, point.isUpperHalf);
  return place && from && canGoTo(place.goal, from.goal) ? place : undefined;
}

/** @param slots - without the dragged row */
function placeIn(slots: readonly PlanSlot[], row: TimelineRow, isUpperHalf: boolean): PlanPlace | undefined {
  const own = slots.filter(({ goal }) => goalKeyOf(goal) === row.goalKey);
  switch (row.kind) {
    case 'goal':
      return row.isExpanded ? firstIn(own[0]) : lastIn(own[own.length - 1]);
    case 'group': {
      const slot = own.find(({ group }) => group === row.group.name);
      return row.isExpanded ? firstIn(slot) : lastIn(slot);
    }
    case 'action': {
      const slot = own.find(({ ids }) => ids.includes(row.id));
      return slot && { ...firstIn(slot), index: slot.ids.indexOf(row.id) + (isUpperHalf ? 0 : 1) };
    }
    case 'none':
      return firstIn(own[0]);
  }
}

function firstIn(slot: PlanSlot): PlanPlace;
function firstIn(slot: PlanSlot | undefined): PlanPlace | undefined;
function firstIn(slot: PlanSlot | undefined): PlanPlace | undefined {
  return slot && { goal: slot.goal, group: slot.group, index: 0 };
}

function lastIn(slot: PlanSlot | undefined): PlanPlace | undefined {
  return slot && { ...firstIn(slot), index: slot.ids.length };
}

import type { Action, ActionId } from '../plan/Action';
import { arrangePlan } from '../plan/arrangePlan';
import type { ArrangedPlan } from '../plan/orderAfter';
import { orderBetween } from '../plan/orderBetween';
import type { PlanOutline } from '../plan/PlanOutline';
import { type ActionEdit, applyEdit } from './ActionEdit';

export type MoveDirection = 'up' | 'down';

/** A place in the plan: the index is that of the row within its group, when it is there. */
export interface PlanPlace {
  readonly goal: string;
  readonly group: string;
  readonly index: number;
}

interface GroupSlot {
  readonly goal: string;
  readonly group: string;
  readonly ids: readonly ActionId[];
}

/**
 * Where a step up or down takes a row: past its neighbour, or at the edge of its group to the neighbouring group, also of
 * the neighbouring goal. `undefined` at the ends of the plan; no row goes to those without a goal.
 */
export function findMoveTarget(outline: PlanOutline, id: ActionId, direction: MoveDirection): PlanPlace | undefined {
  const slots = slotsOf(outline);
  const from = slots.findIndex(({ ids }) => ids.includes(id));
  const slot = slots[from];
  if (!slot) {
    return undefined;
  }
  const index = slot.ids.indexOf(id) + (direction === 'up' ? -1 : 1);
  if (index >= 0 && index < slot.ids.length) {
    return { goal: slot.goal, group: slot.group, index };
  }
  const next = slots[from + (direction === 'up' ? -1 : 1)];
  const isOpen = next !== undefined && next.goal !== '';
  return isOpen ? { goal: next.goal, group: next.group, index: direction === 'up' ? next.ids.length : 0 } : undefined;
}

export interface ActionMove {
  readonly id: ActionId;
  readonly edit: ActionEdit;
}

/**
 * The edits that move a row one step. As a rule one row is written, with a number between its new neighbours'; where the
 * numbers leave no room, are missing or do not ascend, the rows of the goal are numbered anew.
 */
export function moveAction(plan: ArrangedPlan, id: ActionId, direction: MoveDirection): readonly ActionMove[] {
  const moved = plan.actions.get(id);
  const target = findMoveTarget(plan.outline, id, direction);
  if (!moved || !target) {
    return [];
  }
  const { goal, group } = target;
  const place = { ...(goal === moved.goal ? {} : { goal }), ...(group === moved.group ? {} : { group }) };
  const rows = rowsOf(plan, goal, { moved, target });
  const left = goal === moved.goal ? [] : rowsOf(plan, moved.goal, { moved });
  return [...putInto(rows, moved, place), ...(isArranged(left) ? [] : numberAnew(left))];
}

/** The rows of a goal as they are to follow one another, with the moved one at its target if that is in the goal. */
function rowsOf(
  { outline, actions }: ArrangedPlan,
  goal: string,
  { moved, target }: { readonly moved: Action; readonly target?: PlanPlace }
): readonly Action[] {
  return slotsOf(outline)
    .filter((slot) => slot.goal === goal)
    .flatMap((slot) => {
      const ids = slot.ids.filter((id) => id !== moved.id);
      const isTarget = target?.goal === goal && target.group === slot.group;
      return isTarget ? [...ids.slice(0, target.index), moved.id, ...ids.slice(target.index)] : ids;
    })
    .flatMap((id) => actions.get(id) ?? []);
}

function putInto(rows: readonly Action[], moved: Action, place: ActionEdit): readonly ActionMove[] {
  const at = rows.indexOf(moved);
  const edit = { ...place, order: orderBetween(rows[at - 1]?.order, rows[at + 1]?.order) };
  const isEnough = isArranged(rows.map((action) => (action === moved ? applyEdit(moved, edit) : action)));
  return isEnough ? [{ id: moved.id, edit }] : numberAnew(rows, { moved, place });
}

function isArranged(rows: readonly Action[]): boolean {
  const arranged = arrangePlan(rows, []).goals.flatMap(({ groups }) => groups.flatMap(({ actionIds }) => actionIds));
  return rows.every(({ id }, index) => arranged[index] === id);
}

function numberAnew(
  rows: readonly Action[],
  move?: { readonly moved: Action; readonly place: ActionEdit }
): readonly ActionMove[] {
  const known = rows.flatMap(({ order }) => order ?? []);
  const first = known.length > 0 ? Math.floor(Math.min(...known)) : 10;
  return rows.flatMap((action, index) => {
    const order = first + index * 10;
    const place = action === move?.moved ? move.place : {};
    return action.order === order && action !== move?.moved ? [] : [{ id: action.id, edit: { ...place, order } }];
  });
}

/** The groups of all goals in order; a goal without actions is one empty group. */
function slotsOf({ goals }: PlanOutline): readonly GroupSlot[] {
  return goals.flatMap(({ name, groups }) =>
    groups.length > 0
      ? groups.map((group) => ({ goal: name, group: group.name, ids: group.actionIds }))
      : [{ goal: name, group: '', ids: [] }]
  );
}

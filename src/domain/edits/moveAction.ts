import type { Action, ActionId } from '../plan/Action';
import { arrangePlan } from '../plan/arrangePlan';
import type { ArrangedPlan } from '../plan/orderAfter';
import { orderBetween } from '../plan/orderBetween';
import type { PlanOutline } from '../plan/PlanOutline';
import { isSameName } from '../text/identityKey';
import { type PlanPlace, type PlanSlot, canGoTo, findPlace, isSamePlace, slotsOf } from '../plan/PlanPlace';
import { type ActionEdit, type RowEdit, applyEdit } from './ActionEdit';

export type MoveDirection = 'up' | 'down';

/**
 * The target of moving a row one step up or down: past its neighbour, or at the edge of its group to the neighbouring
 * group, also of the neighbouring goal. `undefined` at the ends of the plan; no row goes to those without a goal.
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
  const isOpen = next !== undefined && canGoTo(next.goal, slot.goal);
  return isOpen ? { goal: next.goal, group: next.group, index: direction === 'up' ? next.ids.length : 0 } : undefined;
}

/** The edits that move a row one step; none at the ends of the plan. */
export function moveAction(plan: ArrangedPlan, id: ActionId, direction: MoveDirection): readonly RowEdit[] {
  const target = findMoveTarget(plan.outline, id, direction);
  return target ? moveActionTo(plan, id, target) : [];
}

/**
 * The edits that move a row to a place; none when it is there already, when the place is in no goal of the plan, or among
 * the rows without a goal. A group that the goal does not have comes last in it, rows without a group come first.
 *
 * As a rule one row is written, with a number between its new neighbours'; where the numbers leave no room, are missing or
 * do not ascend, the rows of the goal are numbered again.
 */
export function moveActionTo(plan: ArrangedPlan, id: ActionId, target: PlanPlace): readonly RowEdit[] {
  const moved = plan.actions.get(id);
  const { goal, group } = target;
  const isThere = isSamePlace(findPlace(plan.outline, id), target);
  const hasGoal = plan.outline.goals.some(({ name }) => isSameName(name, goal));
  if (!moved || isThere || !hasGoal || !canGoTo(goal, moved.goal)) {
    return [];
  }
  const staysInGoal = isSameName(goal, moved.goal);
  const place = { ...(staysInGoal ? {} : { goal }), ...(isSameName(group, moved.group) ? {} : { group }) };
  const rows = rowsOf(plan, goal, { moved, target });
  const left = staysInGoal ? [] : rowsOf(plan, moved.goal, { moved });
  return [...putInto(rows, moved, place), ...(isArranged(left) ? [] : numberAnew(left))];
}

/** The rows of a goal as they are to follow one another, with the moved one at its target if that is in the goal. */
function rowsOf(
  { outline, actions }: ArrangedPlan,
  goal: string,
  { moved, target }: { readonly moved: Action; readonly target?: PlanPlace }
): readonly Action[] {
  const slots = slotsOf(outline).filter((slot) => isSameName(slot.goal, goal));
  return withTarget(slots, target)
    .flatMap(({ group, ids }) => {
      const others = ids.filter((id) => id !== moved.id);
      return target && isSameName(target.group, group)
        ? [...others.slice(0, target.index), moved.id, ...others.slice(target.index)]
        : others;
    })
    .flatMap((id) => actions.get(id) ?? []);
}

function withTarget(slots: readonly PlanSlot[], target: PlanPlace | undefined): readonly PlanSlot[] {
  if (!target || slots.some(({ group }) => isSameName(group, target.group))) {
    return slots;
  }
  const added = { goal: target.goal, group: target.group, ids: [] };
  return target.group === '' ? [added, ...slots] : [...slots, added];
}

function putInto(rows: readonly Action[], moved: Action, place: ActionEdit): readonly RowEdit[] {
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
): readonly RowEdit[] {
  const known = rows.flatMap(({ order }) => order ?? []);
  const first = known.length > 0 ? Math.floor(Math.min(...known)) : 10;
  return rows.flatMap((action, index) => {
    const order = first + index * 10;
    const place = action === move?.moved ? move.place : {};
    return action.order === order && action !== move?.moved ? [] : [{ id: action.id, edit: { ...place, order } }];
  });
}

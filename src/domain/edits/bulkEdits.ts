import type { Action, ActionId } from '../plan/Action';
import type { ArrangedPlan } from '../plan/orderAfter';
import { ordersBetween } from '../plan/orderBetween';
import { identityKey, isSameName } from '../text/identityKey';
import { type ActionEdit, type RowEdit, applyEdit } from './ActionEdit';
import { type BulkChange, changeNames } from './BulkChange';
import { type EditField, fieldsOf, isSameValue, pickFields, valueIn, valueInEdit } from './EditField';
import { isEmptyEdit } from './toEdit';

/**
 * The edits that make one change in many rows: they name only the rows and the fields that change, and skip rows that
 * the plan does not have. Rows that are given another goal or group come last there, in the plan's order, one number
 * after another; only rows of that group that have no number stay after them. No other row is written.
 */
export function bulkEdits(plan: ArrangedPlan, ids: Iterable<ActionId>, change: BulkChange): readonly RowEdit[] {
  const rows = rowsInOrder(plan, new Set(ids));
  const places = newPlaces([...plan.actions.values()], rows, change);
  return rows.flatMap((row) => {
    const edit = { ...contentEdit(row, change), ...places.get(row.id) };
    return isEmptyEdit(edit) ? [] : [{ id: row.id, edit }];
  });
}

function rowsInOrder({ outline, actions }: ArrangedPlan, ids: ReadonlySet<ActionId>): readonly Action[] {
  return outline.goals
    .flatMap(({ groups }) => groups.flatMap(({ actionIds }) => actionIds))
    .flatMap((id) => (ids.has(id) ? (actions.get(id) ?? []) : []));
}

function contentEdit(row: Action, { departments, responsible, phases }: BulkChange): ActionEdit {
  return changedPart(row, {
    ...(departments ? { departments: changeNames(row.departments, departments) } : {}),
    ...(responsible ? { responsible: changeNames(row.responsible, responsible) } : {}),
    ...(phases ? { phases } : {})
  });
}

/** The goal, the group and the order number of each row that moves, as far as they change. */
function newPlaces(
  plan: readonly Action[],
  rows: readonly Action[],
  { goal, group }: BulkChange
): ReadonlyMap<ActionId, ActionEdit> {
  const targetOf = (row: Action): Target => ({ goal: goal ?? row.goal, group: group ?? row.group });
  const targets = new Map<string, Action[]>();
  for (const row of rows) {
    const target = targetOf(row);
    if (!isSameName(target.goal, row.goal) || !isSameName(target.group, row.group)) {
      const key = JSON.stringify([target.goal, target.group].map(identityKey));
      targets.set(key, [...(targets.get(key) ?? []), row]);
    }
  }
  const places = new Map<ActionId, ActionEdit>();
  // The rows moved to one group count when the next group is placed: groups that are new in a goal keep their order.
  [...targets.values()].reduce((before, moved) => {
    const [first] = moved;
    const orders = first ? ordersAtEnd(before, targetOf(first), moved.length) : [];
    moved.forEach((row, index) => {
      places.set(row.id, changedPart(row, { ...targetOf(row), order: orders[index] }));
    });
    return before.map((row) => applyEdit(row, (moved.includes(row) && places.get(row.id)) || {}));
  }, plan);
  return places;
}

interface Target {
  readonly goal: string;
  readonly group: string;
}

/** Order numbers after all rows of a group; a group that does not exist yet comes last in its goal. */
function ordersAtEnd(rows: readonly Action[], { goal, group }: Target, count: number): readonly number[] {
  const inGoal = rows.filter((row) => isSameName(row.goal, goal));
  const inGroup = ordersOf(inGoal.filter((row) => isSameName(row.group, group)));
  const all = ordersOf(inGoal);
  const own = inGroup.length > 0 ? inGroup : all;
  const last = own.length > 0 ? Math.max(...own) : undefined;
  const later = last === undefined ? [] : all.filter((order) => order > last);
  return ordersBetween(last, later.length > 0 ? Math.min(...later) : undefined, count);
}

function ordersOf(rows: readonly Action[]): readonly number[] {
  return rows.flatMap(({ order }) => order ?? []);
}

/** The fields of an edit that differ from the row. */
function changedPart(row: Action, edit: ActionEdit): ActionEdit {
  const isChange = (field: EditField): boolean => !isSameValue(valueInEdit(edit, field), valueIn(row, field));
  return pickFields(edit, fieldsOf(edit).filter(isChange));
}

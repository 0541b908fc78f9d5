import type { Action, ActionId } from '../plan/Action';
import type { Phase } from '../plan/Phase';
import type { CellRange } from '../timeline/CellRange';
import type { RowEdit } from './ActionEdit';

/** What a cell of a range is to hold: `null` empties it, `undefined` leaves it alone. Rows and columns count from 0. */
export type PhaseAt = (row: number, column: number) => Phase | null | undefined;

/** The edits that set the phases of a range: one for each row that changes, with only the cells that change. */
export function rangeEdits(
  { actionIds, halfYears }: CellRange,
  actions: ReadonlyMap<ActionId, Action>,
  phaseAt: PhaseAt
): readonly RowEdit[] {
  return actionIds.flatMap((id, row) => {
    const action = actions.get(id);
    const changes = halfYears.flatMap((halfYear, column) => {
      const phase = phaseAt(row, column);
      const isChange = action && phase !== undefined && (action.phases[halfYear] ?? null) !== phase;
      return isChange ? [[halfYear, phase] as const] : [];
    });
    return changes.length > 0 ? [{ id, edit: { phases: Object.fromEntries(changes) } }] : [];
  });
}

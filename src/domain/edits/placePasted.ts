import type { ActionId } from '../plan/Action';
import type { HalfYear } from '../time/HalfYear';
import type { CellRange } from '../timeline/CellRange';
import type { PhaseAt } from './rangeEdits';
import type { PastedCell } from './readPastedCells';

export interface PlacedCells {
  /** The cells that the paste covers. */
  readonly range: CellRange;
  readonly phaseAt: PhaseAt;
  /** Cells outside the plan. */
  readonly cutCount: number;
}

/**
 * The cells that are pasted into: a single cell fills the whole selection, others start at its first cell. What exceeds
 * the last action or half-year is cut off.
 *
 * @param selection - the selected cells, or the one with the focus
 * @param actionIds - all actions that are shown, top down
 * @param halfYears - all half-years that are shown
 */
export function placePasted(
  pasted: readonly (readonly PastedCell[])[],
  selection: CellRange,
  actionIds: readonly ActionId[],
  halfYears: readonly HalfYear[]
): PlacedCells {
  const [only] = pasted[0] ?? [];
  const width = Math.max(...pasted.map((row) => row.length));
  if (pasted.length === 1 && width === 1) {
    return { range: selection, phaseAt: () => only, cutCount: 0 };
  }
  const range = {
    actionIds: from(actionIds, selection.actionIds[0]).slice(0, pasted.length),
    halfYears: from(halfYears, selection.halfYears[0]).slice(0, width)
  };
  const count = pasted.reduce((sum, row) => sum + row.length, 0);
  const kept = pasted
    .slice(0, range.actionIds.length)
    .reduce((sum, row) => sum + Math.min(row.length, range.halfYears.length), 0);
  return { range, phaseAt: (row, column) => pasted[row]?.[column], cutCount: count - kept };
}

function from<T>(all: readonly T[], first: T | undefined): readonly T[] {
  const start = first === undefined ? -1 : all.indexOf(first);
  return start < 0 ? [] : all.slice(start);
}

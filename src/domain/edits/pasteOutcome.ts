import type { Action, ActionId } from '../plan/Action';
import type { CellRange } from '../timeline/CellRange';
import type { PhaseAt } from './rangeEdits';
import type { PastedCells } from './readPastedCells';

/** How many cells a paste leaves in which state. */
export interface PasteOutcome {
  /** They hold what was pasted; a cell that was empty and stays so is among them. */
  readonly pasted: number;
  /** They were not empty. */
  readonly emptied: number;
  /** Their text is not known. */
  readonly kept: number;
}

/** @param actions - as they are before the paste */
export function pasteOutcome(
  { actionIds, halfYears }: CellRange,
  phaseAt: PhaseAt,
  {
    actions,
    unclear
  }: {
    readonly actions: ReadonlyMap<ActionId, Action>;
    readonly unclear: Extract<PastedCells, { kind: 'cells' }>['unclear'];
  }
): PasteOutcome {
  const outcome = { pasted: 0, emptied: 0, kept: 0 };
  actionIds.forEach((id, row) =>
    halfYears.forEach((halfYear, column) => {
      const phase = phaseAt(row, column);
      const isFilled = actions.get(id)?.phases[halfYear] !== undefined;
      if (phase === undefined && (isFilled || unclear === 'colors')) {
        outcome.kept += 1;
      } else if (phase === null && isFilled) {
        outcome.emptied += 1;
      } else {
        outcome.pasted += 1;
      }
    })
  );
  return outcome;
}

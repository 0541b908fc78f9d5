import type { PhaseCells } from '../plan/Action';
import { isSamePhase } from '../plan/Phase';
import { type HalfYear, ordinalOf } from '../time/HalfYear';

/** Where a cell stands in the bar that it is part of. */
export type RunPosition = 'single' | 'start' | 'middle' | 'end';

/**
 * For each half-year column, where its cell stands in its bar, or `undefined` for an empty cell.
 *
 * Neighbouring cells of the same phase form one bar. A note splits nothing. An empty cell is a gap, and so is a half-year
 * that has no column: spring 2025 and autumn 2026 side by side are not neighbours in time, and their bars do not join.
 */
export function cellRuns(phases: PhaseCells, halfYears: readonly HalfYear[]): readonly (RunPosition | undefined)[] {
  return halfYears.map((halfYear, index) => {
    if (phases[halfYear] === undefined) {
      return undefined;
    }
    const joinsBefore = isJoined(phases, halfYears[index - 1], halfYear);
    const joinsAfter = isJoined(phases, halfYear, halfYears[index + 1]);
    if (joinsBefore) {
      return joinsAfter ? 'middle' : 'end';
    }
    return joinsAfter ? 'start' : 'single';
  });
}

function isJoined(phases: PhaseCells, earlier: HalfYear | undefined, later: HalfYear | undefined): boolean {
  return (
    earlier !== undefined &&
    later !== undefined &&
    ordinalOf(later) - ordinalOf(earlier) === 1 &&
    isSamePhase(phases[earlier], phases[later])
  );
}

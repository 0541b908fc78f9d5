import type { PhaseCells } from '../plan/Action';
import type { PhaseValue } from '../plan/Phase';
import type { HalfYear } from '../time/HalfYear';
import { cellRuns } from './cellRuns';

/** A run of cells of one phase. */
export interface Bar {
  readonly phase: PhaseValue;
  /** Index of the first column. */
  readonly start: number;
  /** Number of half-years, at least 1. */
  readonly length: number;
}

/** The bars of a row, from left to right, by the rules of {@link cellRuns}. */
export function toBars(phases: PhaseCells, halfYears: readonly HalfYear[]): readonly Bar[] {
  const bars: Bar[] = [];
  let start = 0;
  cellRuns(phases, halfYears).forEach((position, index) => {
    if (position === 'single' || position === 'start') {
      start = index;
    }
    const halfYear = halfYears[index];
    const phase = halfYear === undefined ? undefined : phases[halfYear];
    if (phase !== undefined && (position === 'single' || position === 'end')) {
      bars.push({ phase, start, length: index - start + 1 });
    }
  });
  return bars;
}

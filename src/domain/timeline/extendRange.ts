import type { HalfYear } from '../time/HalfYear';
import type { CellPlace } from './CellRange';
import type { GridMove } from './moveFocus';
import type { TimelineRow } from './timelineRows';

/**
 * Where a step moves the end of a range: to the neighbouring half-year or action, over headings, or to the first or last
 * half-year. At an edge the end stays. `undefined` for a step that extends nothing.
 */
export function extendRange(
  end: CellPlace,
  { step, isRightToLeft }: GridMove,
  rows: readonly TimelineRow[],
  halfYears: readonly HalfYear[]
): CellPlace | undefined {
  const row = rows.findIndex((candidate) => candidate.key === end.key);
  const column = halfYears.indexOf(end.halfYear);
  const forward = isRightToLeft ? -1 : 1;
  const inColumn = (index: number): CellPlace => ({ key: end.key, halfYear: halfYears[index] ?? end.halfYear });
  const inRow = (next: TimelineRow | undefined): CellPlace => ({ ...end, key: next?.key ?? end.key });
  if (row < 0 || column < 0) {
    return undefined;
  }
  switch (step) {
    case 'right':
      return inColumn(column + forward);
    case 'left':
      return inColumn(column - forward);
    case 'rowStart':
      return inColumn(0);
    case 'rowEnd':
      return inColumn(halfYears.length - 1);
    case 'down':
      return inRow(rows.slice(row + 1).find(({ kind }) => kind === 'action'));
    case 'up':
      return inRow(lastAction(rows, row));
    default:
      return undefined;
  }
}

function lastAction(rows: readonly TimelineRow[], before: number): TimelineRow | undefined {
  for (let index = before - 1; index >= 0; index--) {
    const row = rows[index];
    if (row?.kind === 'action') {
      return row;
    }
  }
  return undefined;
}

import type { HalfYear } from '../time/HalfYear';
import type { CellPlace } from './CellRange';
import type { GridKey } from './moveFocus';
import type { TimelineRow } from './timelineRows';

/**
 * Where Shift and a key move the end of a range: arrows to the neighbouring half-year or action, over headings; Home and
 * End to the first and last half-year. At an edge the end stays. `undefined` when the key extends nothing.
 */
export function extendRange(
  end: CellPlace,
  { key, isRightToLeft }: Omit<GridKey, 'ctrlKey'>,
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
  switch (key) {
    case 'ArrowRight':
      return inColumn(column + forward);
    case 'ArrowLeft':
      return inColumn(column - forward);
    case 'Home':
      return inColumn(0);
    case 'End':
      return inColumn(halfYears.length - 1);
    case 'ArrowDown':
      return inRow(rows.slice(row + 1).find(({ kind }) => kind === 'action'));
    case 'ArrowUp':
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

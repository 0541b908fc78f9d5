/** A cell of the grid: row from 0, column from 0. In a row of one wide cell the column is only remembered. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** A step through the grid, as keys ask for it: left and right are the page's, not the reading's. */
export type GridStep =
  'up' | 'down' | 'left' | 'right' | 'rowStart' | 'rowEnd' | 'pageUp' | 'pageDown' | 'first' | 'last';

/** Where to go on a page that may read from right to left. */
export interface GridMove {
  readonly step: GridStep;
  readonly isRightToLeft?: boolean;
}

/** Rows that Page Up and Page Down move. */
const pageOfRows = 10;

/**
 * Where a step moves the focus, by the data grid pattern of the ARIA Authoring Practices: it stops at the edges of the
 * grid.
 */
export function moveFocus(from: GridPosition, move: GridMove, size: GridSize): GridPosition {
  const target = targetOf(from, move, size);
  return {
    row: clamp(target.row, size.rows - 1),
    column: clamp(target.column, size.columns - 1)
  };
}

function targetOf({ row, column }: GridPosition, { step, isRightToLeft }: GridMove, size: GridSize): GridPosition {
  const forward = isRightToLeft ? -1 : 1;
  const targets: Readonly<Record<GridStep, GridPosition>> = {
    up: { row: row - 1, column },
    down: { row: row + 1, column },
    right: { row, column: column + forward },
    left: { row, column: column - forward },
    rowStart: { row, column: 0 },
    rowEnd: { row, column: size.columns - 1 },
    pageUp: { row: row - pageOfRows, column },
    pageDown: { row: row + pageOfRows, column },
    first: { row: 0, column: 0 },
    last: { row: size.rows - 1, column: size.columns - 1 }
  };
  return targets[step];
}

function clamp(value: number, max: number): number {
  return Math.max(0, Math.min(value, max));
}

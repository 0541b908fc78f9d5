/** A cell of the grid: row from 0, column from 0. In a row of one wide cell the column is only remembered. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** A pressed key. `isRightToLeft` swaps the arrows of a page that reads from right to left. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly isRightToLeft?: boolean;
}

/** Rows that Page Up and Page Down move. */
const pageOfRows = 10;

/**
 * Where a key moves the focus, by the data grid pattern of the ARIA Authoring Practices: arrows stop at the edges, Home
 * and End go along the row, with Ctrl to the first and last cell of the grid. `undefined` when the key moves nothing in
 * a grid.
 */
export function moveFocus(from: GridPosition, pressed: GridKey, size: GridSize): GridPosition | undefined {
  const target = targetOf(from, pressed, size);
  return (
    target && {
      row: clamp(target.row, size.rows - 1),
      column: clamp(target.column, size.columns - 1)
    }
  );
}

function targetOf({ row, column }: GridPosition, pressed: GridKey, size: GridSize): GridPosition | undefined {
  const forward = pressed.isRightToLeft ? -1 : 1;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  if (pressed.ctrlKey) {
    const corners: Readonly<Record<string, GridPosition>> = { Home: { row: 0, column: 0 }, End: last };
    return corners[pressed.key];
  }
  const targets: Readonly<Record<string, GridPosition>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowRight: { row, column: column + forward },
    ArrowLeft: { row, column: column - forward },
    Home: { row, column: 0 },
    End: { row, column: last.column },
    PageUp: { row: row - pageOfRows, column },
    PageDown: { row: row + pageOfRows, column }
  };
  return targets[pressed.key];
}

function clamp(value: number, max: number): number {
  return Math.max(0, Math.min(value, max));
}

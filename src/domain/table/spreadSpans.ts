import type { TableCell } from './TableCell';

/** A cell that goes on into the rows below. */
interface HangingCell<Cell> {
  readonly cell: Cell;
  rowsLeft: number;
}

/**
 * The places of a table whose rows name each cell once, as HTML, Word and Excel do: a merged cell stands in every place
 * that it takes, and says in all but the first that it only covers it. A table that has been spread stays as it is.
 *
 * @param mostCells - `undefined` is the answer where the table has more places: spans can claim any number
 */
export function spreadSpans<Cell extends TableCell>(
  rows: readonly (readonly Cell[])[],
  mostCells: number
): readonly (readonly Cell[])[] | undefined {
  const hanging: HangingCell<Cell>[] = [];
  const grid: (readonly Cell[])[] = [];
  let count = 0;
  for (const row of rows) {
    const places = spreadRow(row, hanging);
    count += places.length;
    if (count > mostCells) {
      return undefined;
    }
    grid.push(places);
  }
  return grid;
}

/** @param hanging - by column; changed to what goes on below the row */
function spreadRow<Cell extends TableCell>(row: readonly Cell[], hanging: HangingCell<Cell>[]): readonly Cell[] {
  const places: Cell[] = [];
  const fillFromAbove = (): void => {
    for (let above = hanging[places.length]; above && above.rowsLeft > 0; above = hanging[places.length]) {
      above.rowsLeft -= 1;
      places.push(above.cell);
    }
  };
  for (const cell of row) {
    fillFromAbove();
    const first: Cell = isMerged(cell) ? { ...cell, columnSpan: undefined, rowSpan: undefined } : cell;
    const covered: Cell = isMerged(cell) ? { ...first, isCovered: true } : cell;
    for (let column = 0; column < (cell.columnSpan ?? 1); column += 1) {
      hanging[places.length] = { cell: covered, rowsLeft: (cell.rowSpan ?? 1) - 1 };
      places.push(column === 0 ? first : covered);
    }
  }
  fillFromAbove();
  return places;
}

function isMerged({ columnSpan = 1, rowSpan = 1 }: TableCell): boolean {
  return columnSpan > 1 || rowSpan > 1;
}

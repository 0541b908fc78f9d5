import type { DropPoint } from '../../../domain/timeline/dropPlace';

/**
 * The drawn row of a table at a height, and the half of it: the first row for heights above all, the last for those below.
 *
 * @param y - CSS pixels from the top of the window
 */
export function rowAt(table: HTMLTableElement, y: number): DropPoint | undefined {
  const rows = [...table.rows].filter(({ dataset }) => dataset.rowKey !== undefined);
  let first = 0;
  let last = rows.length - 1;
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((rows[middle]?.getBoundingClientRect().top ?? 0) <= y) {
      first = middle;
    } else {
      last = middle - 1;
    }
  }
  const row = rows[first];
  const key = row?.dataset.rowKey;
  if (!row || key === undefined) {
    return undefined;
  }
  const { top, height } = row.getBoundingClientRect();
  return { key, isUpperHalf: y < top + height / 2 };
}

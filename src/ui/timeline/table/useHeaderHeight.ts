import * as React from 'react';
import { useTextUnit } from '../../theme/useTextUnit';

/** As in `--tk-head` of the style sheet: two lines of text with their padding; the border is not worth a difference. */
const usualRem = 3.125;

/**
 * Tells the cells, in `--tk-head`, how much the column header covers, so that what takes the focus is not left under it. A
 * usual height stands in the style sheet: writing it would make the browser look through all cells again.
 */
export function useHeaderHeight(table: React.RefObject<HTMLTableElement>): void {
  const pixels = useTextUnit();
  React.useEffect(() => {
    const { tHead, style } = table.current ?? {};
    if (!tHead || !style || typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(() => {
      const height = tHead.offsetHeight;
      const isUsual = Math.abs(height - usualRem * pixels) < 2;
      style.setProperty('--tk-head', isUsual ? '' : `${height}px`);
    });
    // Row groups have no box of their own everywhere; the cells of the last row grow with the header.
    [...tHead.rows].forEach((row) => row.cells[0] && observer.observe(row.cells[0]));
    return () => observer.disconnect();
  }, [table, pixels]);
}

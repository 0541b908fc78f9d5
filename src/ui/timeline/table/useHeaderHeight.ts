import * as React from 'react';

/** Tells the cells, in `--tk-head`, how much the column header covers, so that what takes the focus is not left under it. */
export function useHeaderHeight(table: React.RefObject<HTMLTableElement>): void {
  React.useEffect(() => {
    const { tHead, style } = table.current ?? {};
    if (!tHead || !style || typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(() => style.setProperty('--tk-head', `${tHead.offsetHeight}px`));
    // Row groups have no box of their own everywhere; the cells of the last row grow with the header.
    [...tHead.rows].forEach((row) => row.cells[0] && observer.observe(row.cells[0]));
    return () => observer.disconnect();
  }, [table]);
}

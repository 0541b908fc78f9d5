import * as React from 'react';
import { parseHalfYear } from '../../../domain/time/HalfYear';
import type { CellSelection } from './CellSelection';

/**
 * Marks the selected cells with `aria-selected` in the document itself, so that a step re-renders no row, and the table
 * that has such.
 *
 * @returns to be called after rows are drawn
 */
export function useSelectionMarks(table: React.RefObject<HTMLTableElement>, selection: CellSelection): () => void {
  const marked = React.useRef<ReadonlySet<HTMLElement>>(new Set());
  const mark = React.useCallback((): void => {
    table.current?.toggleAttribute('data-selected-cells', selection.range !== undefined);
    if (!selection.range && marked.current.size === 0) {
      return;
    }
    const next = selectedCells(table.current, selection);
    marked.current.forEach((cell) => {
      if (!next.has(cell)) {
        cell.removeAttribute('aria-selected');
      }
    });
    next.forEach((cell) => cell.setAttribute('aria-selected', 'true'));
    marked.current = next;
  }, [table, selection]);
  React.useLayoutEffect(() => {
    const stop = selection.listen(mark);
    return stop;
  }, [selection, mark]);
  React.useLayoutEffect(mark);
  return mark;
}

function selectedCells(table: HTMLTableElement | null, selection: CellSelection): ReadonlySet<HTMLElement> {
  const ids = new Set(selection.range?.actionIds.map(String));
  const rows = [...(table?.rows ?? [])].filter(({ dataset }) => dataset.actionId && ids.has(dataset.actionId));
  return new Set(
    rows.flatMap((row) =>
      [...row.cells].filter(({ dataset }) => {
        const halfYear = parseHalfYear(dataset.halfYear ?? '');
        return halfYear && selection.range?.halfYears.includes(halfYear);
      })
    )
  );
}

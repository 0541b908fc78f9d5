import * as React from 'react';
import { type GridStep, moveFocus } from '../../../domain/timeline/moveFocus';
import type { RowKey, TimelineRow } from '../../../domain/timeline/timelineRows';
import { targetOf } from '../../keys/planTarget';

export interface GridFocusArgs {
  readonly table: React.RefObject<HTMLTableElement>;
  readonly rows: readonly TimelineRow[];
  readonly columnCount: number;
  /** Cells take the focus; a reader's table has only its buttons. */
  readonly isGrid: boolean;
  /** Only rows in sight are drawn. */
  readonly isVirtual: boolean;
}

export interface GridFocus {
  /** The row that holds the focus, or held it last; known when only rows in sight are drawn. */
  readonly activeKey: RowKey | undefined;
  readonly handleFocus: (event: React.FocusEvent) => void;
  readonly handleBlur: () => void;
  /** @returns whether the focus is in the grid to be moved */
  readonly move: (step: GridStep) => boolean;
  /** Gives the focus to a cell, also to one whose row is not drawn yet; columns count from 0. */
  readonly focusCell: (key: RowKey, column: number) => void;
  /** To be called after rows are drawn: gives the focus its place, and the grid its one tab stop. */
  readonly applyFocus: () => void;
}

interface Active {
  readonly key: RowKey;
  readonly column: number;
}

/**
 * The roving focus of the grid. Cells are drawn with `tabindex="-1"`; the one tab stop is moved in the document itself, so
 * that a step with the arrows re-renders nothing. A step to a row that is not drawn asks for it first, and the focus
 * follows when it is there; the browser scrolls it into sight.
 */
export function useGridFocus({ table, rows, columnCount, isGrid, isVirtual }: GridFocusArgs): GridFocus {
  // Only rows in sight are drawn: the row with the focus has to be among them.
  const [, setActiveKey] = React.useState<RowKey>();
  const active = React.useRef<Active>();
  const tabStop = React.useRef<HTMLElement>();
  const isMoving = React.useRef(false);
  const holder = React.useRef<Element>();

  const activate = (next: Active): void => {
    active.current = next;
    if (isVirtual) {
      setActiveKey(next.key);
    }
  };

  const applyFocus = (): void => {
    if (!isGrid || !table.current) {
      return;
    }
    const target = active.current && findTarget(table.current, active.current);
    // A row that goes to another goal is mounted again, and so are all rows when a plan becomes too long to be drawn
    // whole, or no longer is: the focus would fall out of the grid.
    const isLost = holder.current?.isConnected === false && document.activeElement === document.body;
    if ((isMoving.current || isLost) && target) {
      isMoving.current = false;
      target.focus();
      if (isVirtual) {
        // Rows measured on the way may have pushed it out of sight again.
        requestAnimationFrame(() => target.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
      }
    }
    if (!tabStop.current?.isConnected) {
      const first = target ?? firstTarget(table.current);
      first?.setAttribute('tabindex', '0');
      tabStop.current = first;
    }
  };

  const focusCell = (key: RowKey, column: number): void => {
    isMoving.current = true;
    activate({ key, column });
    applyFocus();
  };

  // React tells of no blur while it draws: the holder is kept when its row is taken away.
  const handleBlur = (): void => {
    holder.current = undefined;
  };

  const handleFocus = (event: React.FocusEvent): void => {
    holder.current = event.target;
    const { tableCell: cell, row: key } = targetOf(event.target);
    if (!cell || key === undefined) {
      return;
    }
    const isWide = cell.colSpan > 1;
    activate({ key, column: isWide ? (active.current?.column ?? 0) : cell.cellIndex });
    if (isGrid && event.target !== tabStop.current) {
      tabStop.current?.setAttribute('tabindex', '-1');
      event.target.setAttribute('tabindex', '0');
      tabStop.current = event.target as HTMLElement;
    }
  };

  const move = (step: GridStep): boolean => {
    const row = active.current ? rows.findIndex(({ key }) => key === active.current?.key) : -1;
    if (!active.current || row < 0) {
      return false;
    }
    const from = { row, column: active.current.column };
    const size = { rows: rows.length, columns: columnCount };
    const to = moveFocus(from, { step, isRightToLeft: isRightToLeft(table.current) }, size);
    const key = rows[to.row]?.key;
    if (key !== undefined) {
      focusCell(key, to.column);
    }
    return key !== undefined;
  };

  React.useLayoutEffect(applyFocus);
  return {
    activeKey: isVirtual ? active.current?.key : undefined,
    handleFocus,
    handleBlur,
    move,
    focusCell,
    applyFocus
  };
}

/** Whether a place of the page reads from right to left. */
export function isRightToLeft(place: HTMLElement | null): boolean {
  return place !== null && getComputedStyle(place).direction === 'rtl';
}

function findTarget(table: HTMLTableElement, { key, column }: Active): HTMLElement | undefined {
  const row = [...table.rows].find((candidate) => candidate.dataset.rowKey === key);
  const cell = row?.cells[Math.min(column, row.cells.length - 1)];
  return cell && focusableIn(cell);
}

function firstTarget(table: HTMLTableElement): HTMLElement | undefined {
  const cell = [...table.rows].find((row) => row.dataset.rowKey !== undefined)?.cells[0];
  return cell && focusableIn(cell);
}

/** A cell with a button in it hands the focus to the button. */
function focusableIn(cell: HTMLTableCellElement): HTMLElement {
  return cell.querySelector<HTMLElement>('[data-grid-target]') ?? cell;
}

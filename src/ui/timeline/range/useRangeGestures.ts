import * as React from 'react';
import { type CellPlace, countCells } from '../../../domain/timeline/CellRange';
import { format } from '../../../strings/format';
import { strings } from '../../../strings/strings';
import type { PartRequests } from '../../parts/usePartRequests';
import type { CellSelection } from './CellSelection';
import { type DrawnCell, cellAt } from './cellAt';
import { cellCount } from './cellCount';
import { type CellDragHandlers, useCellDrag } from './useCellDrag';

export interface RangeGesturesArgs {
  readonly table: React.RefObject<HTMLTableElement>;
  readonly selection: CellSelection;
  /** Gives the focus to a cell, also to one that is not drawn yet. */
  readonly focusCell: (place: CellPlace) => void;
  readonly announce: (text: string) => void;
  readonly request: PartRequests['request'];
}

export interface RangeGestures extends CellDragHandlers {
  readonly onMouseDown: (event: React.MouseEvent) => void;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
}

/** Keys that, pressed plainly, go to another cell and leave the selection. */
const moves = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];

/** Selecting a run of cells: Shift and arrows, Shift and a click, dragging with the mouse. */
export function useRangeGestures({ table, selection, focusCell, announce, request }: RangeGesturesArgs): RangeGestures {
  const tell = (): void => {
    if (selection.range) {
      announce(format(strings.RangeSelected, cellCount(countCells(selection.range))));
    }
  };

  /** Cells that the focused one is not among are no part of what is done next. */
  const leaveOther = ({ id, halfYear }: DrawnCell): void => {
    if (!selection.includes(id, halfYear)) {
      selection.clear();
    }
  };

  const drag = useCellDrag({
    table,
    request,
    // A press on selected cells is the beginning of a click for all of them.
    onPress: leaveOther,
    onReach: (start, cell) => {
      selection.select(start, cell);
      tell();
    }
  });

  // With Shift, the browser would select the texts between.
  const onMouseDown = (event: React.MouseEvent): void => {
    const cell = cellAt(event.target, table.current);
    const start = cellAt(document.activeElement, table.current);
    if (event.shiftKey && event.button === 0 && cell && start) {
      event.preventDefault();
      leaveOther(start);
      selection.extendTo(cell, start);
      focusCell(cell);
      tell();
    }
  };

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const cell = cellAt(event.target, table.current);
    if (event.altKey || event.metaKey || (event.ctrlKey && event.shiftKey)) {
      return;
    }
    if (event.key === 'Escape') {
      if (selection.clear()) {
        announce(strings.RangeCleared);
      }
    } else if (!event.shiftKey && moves.includes(event.key)) {
      selection.clear();
    } else if (event.shiftKey && cell) {
      const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
      leaveOther(cell);
      const end = selection.extendBy({ key: event.key, isRightToLeft }, cell);
      if (end) {
        event.preventDefault();
        focusCell(end);
        tell();
      }
    }
  };

  return { ...drag, onMouseDown, onKeyDown };
}

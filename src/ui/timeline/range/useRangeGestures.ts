import * as React from 'react';
import { type CellPlace, countCells } from '../../../domain/timeline/CellRange';
import { format } from '../../../strings/format';
import { strings } from '../../../strings/strings';
import type { PartRequests } from '../../parts/usePartRequests';
import { type DrawnCell, cellAt } from '../../keys/planTarget';
import { useCommands } from '../../keys/useCommands';
import { type GridFocus, isRightToLeft } from '../grid/useGridFocus';
import type { CellSelection } from './CellSelection';
import { cellCount } from './cellCount';
import { type CellDragHandlers, useCellDrag } from './useCellDrag';

export interface RangeGesturesArgs {
  readonly table: React.RefObject<HTMLTableElement>;
  readonly selection: CellSelection;
  readonly grid: GridFocus;
  /** Gives the focus to a cell, also to one that is not drawn yet. */
  readonly focusCell: (place: CellPlace) => void;
  readonly announce: (text: string) => void;
  readonly request: PartRequests['request'];
}

export interface RangeGestures extends CellDragHandlers {
  readonly onMouseDown: (event: React.MouseEvent) => void;
}

/** Selecting a run of cells: Shift and arrows, Shift and a click, dragging with the mouse. */
export function useRangeGestures(args: RangeGesturesArgs): RangeGestures {
  const { table, selection, grid, focusCell, announce, request } = args;
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
    const cell = cellAt(event.target as Element, table.current);
    const start = cellAt(document.activeElement, table.current);
    if (event.shiftKey && event.button === 0 && cell && start) {
      event.preventDefault();
      leaveOther(start);
      selection.extendTo(cell, start);
      focusCell(cell);
      tell();
    }
  };

  useCommands({
    // Going to another cell leaves the selection.
    'focus.move': ({ step }) => {
      selection.clear();
      return step !== undefined && grid.move(step);
    },
    'range.extend': ({ target: { cell }, step }) => {
      if (!cell || !step) {
        return false;
      }
      leaveOther(cell);
      const end = selection.extendBy({ step, isRightToLeft: isRightToLeft(table.current) }, cell);
      if (end) {
        focusCell(end);
        tell();
      }
      return true;
    },
    'range.clear': () => {
      selection.clear();
      announce(strings.RangeCleared);
    }
  });

  return { ...drag, onMouseDown };
}

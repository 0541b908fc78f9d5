import * as React from 'react';
import { Part } from '../../parts/Part';
import type { PartRequests } from '../../parts/usePartRequests';
import type { AutoScroll } from '../scrolling/AutoScroll';
import { type DrawnCell, cellAt } from '../../keys/planTarget';

const autoScroll = new Part(() => import(/* webpackChunkName: 'auto-scroll' */ '../scrolling/AutoScroll'));

export interface CellDragArgs {
  readonly table: React.RefObject<HTMLTableElement>;
  /** A cell is pressed; it may become a click. */
  readonly onPress: (cell: DrawnCell) => void;
  /** The drag that began in `start` has come to another cell. */
  readonly onReach: (start: DrawnCell, cell: DrawnCell) => void;
  readonly request: PartRequests['request'];
}

export interface CellDragHandlers {
  readonly onPointerDown: (event: React.PointerEvent) => void;
  readonly onPointerMove: (event: React.PointerEvent<HTMLElement>) => void;
  readonly onLostPointerCapture: () => void;
}

interface CellDrag {
  readonly start: DrawnCell;
  last: HTMLElement;
  /** Where the pointer is in the window. */
  x: number;
  y: number;
  /** It has left the first cell. */
  hasLeft: boolean;
  /** Once the code for it has come. */
  scroll?: AutoScroll;
}

/**
 * Dragging over cells with the mouse. Near an edge of what is seen the plan scrolls on by itself. A finger scrolls as it
 * always does, and a plain click stays a click.
 */
export function useCellDrag({ table, onPress, onReach, request }: CellDragArgs): CellDragHandlers {
  const dragged = React.useRef<CellDrag>();
  const reach = React.useRef(onReach);
  React.useLayoutEffect(() => {
    reach.current = onReach;
  });

  const stop = (): void => {
    dragged.current?.scroll?.stop();
    dragged.current = undefined;
  };
  React.useEffect(() => stop, []);

  const reachCell = (drag: CellDrag, cell: DrawnCell | undefined): void => {
    if (cell && cell.element !== drag.last) {
      drag.last = cell.element;
      reach.current(drag.start, cell);
    }
  };

  const loadScroll = (drag: CellDrag): void =>
    request(autoScroll, ({ AutoScroll: Scroll }) => {
      if (table.current && dragged.current === drag) {
        drag.scroll = new Scroll(table.current, () => reachCell(drag, cellUnder(drag, table.current)));
        drag.scroll.follow(drag);
      }
    });

  const onPointerDown = (event: React.PointerEvent): void => {
    stop();
    const cell = cellAt(event.target as Element, table.current);
    if (event.pointerType === 'mouse' && event.button === 0 && !event.shiftKey && cell) {
      dragged.current = { start: cell, last: cell.element, x: event.clientX, y: event.clientY, hasLeft: false };
      onPress(cell);
    }
  };

  const onPointerMove = (event: React.PointerEvent<HTMLElement>): void => {
    const drag = dragged.current;
    if (!drag) {
      return;
    }
    if (event.buttons % 2 === 0) {
      stop();
      return;
    }
    drag.x = event.clientX;
    drag.y = event.clientY;
    reachCell(drag, drag.hasLeft ? cellUnder(drag, table.current) : cellAt(event.target as Element, table.current));
    if (!drag.hasLeft && drag.last !== drag.start.element) {
      drag.hasLeft = true;
      // From here on the grid hears of the pointer outside it too. Not before: a click has to stay the cell's.
      event.currentTarget.setPointerCapture(event.pointerId);
      loadScroll(drag);
    }
    drag.scroll?.follow(drag);
  };

  return { onPointerDown, onPointerMove, onLostPointerCapture: stop };
}

/** The cell under the pointer, or the nearest in sight. */
function cellUnder({ x, y, scroll }: CellDrag, table: HTMLTableElement | null): DrawnCell | undefined {
  return cellAt(
    scroll ? document.elementFromPoint(scroll.clamp(x, 'x'), scroll.clamp(y, 'y')) : document.elementFromPoint(x, y),
    table
  );
}

import * as React from 'react';
import { isHandle, targetOf } from '../../keys/planTarget';
import { useCommands } from '../../keys/useCommands';
import { Part } from '../../parts/Part';
import type { PartRequests } from '../../parts/usePartRequests';
import type { MoveScope, RowMover } from './RowMover';

export interface RowMoves {
  readonly onPointerDown: (event: React.PointerEvent<HTMLElement>) => void;
  /** To be called when the focus comes into the grid. */
  readonly prepare: () => void;
}

const rowMoves = new Part(() => import(/* webpackChunkName: 'row-moves' */ './RowMover'));

/**
 * Moving rows of the grid: by `action.move` from any cell of a row, or a drag by its handle (`data-row-handle`). The code comes when a cell first gets the focus; who only reads does not load it.
 */
export function useRowMoves(scope: MoveScope, request: PartRequests['request']): RowMoves {
  const latest = React.useRef(scope);
  React.useLayoutEffect(() => {
    latest.current = scope;
  });
  const mover = React.useRef<RowMover>();

  const withMover = (work: (mover: RowMover) => void): void =>
    request(rowMoves, (part) => {
      mover.current ??= new part.RowMover(() => latest.current);
      work(mover.current);
    });

  useCommands({
    'action.move': ({ target: { id, tableCell }, step }) => {
      if (id === undefined || !tableCell || (step !== 'up' && step !== 'down')) {
        return false;
      }
      const column = tableCell.cellIndex;
      withMover((rows) => rows.step(id, step, column));
      return true;
    }
  });

  const onPointerDown = (event: React.PointerEvent<HTMLElement>): void => {
    const pressed = event.target as Element;
    const { id } = targetOf(pressed);
    if (!isHandle(pressed) || id === undefined || !event.isPrimary || event.button !== 0) {
      return;
    }
    const { currentTarget: box, pointerId, clientX: x, clientY: y } = event;
    // The box stays when the row is scrolled out of sight and drawn no more. Whoever holds the pointer when the code has
    // come is dragging; the next movement tells where.
    box.setPointerCapture(pointerId);
    withMover((rows) => rows.drag({ id, box, pointerId, x, y }));
  };

  return { onPointerDown, prepare: () => rowMoves.foresee() };
}

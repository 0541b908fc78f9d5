import * as React from 'react';
import type { MoveDirection } from '../../../domain/edits/moveAction';
import { Part } from '../../parts/Part';
import type { PartRequests } from '../../parts/usePartRequests';
import type { MoveScope } from './MoveScope';
import type { RowMover } from './RowMover';

export interface RowMoves {
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly onPointerDown: (event: React.PointerEvent<HTMLElement>) => void;
  /** To be called when the focus comes into the grid. */
  readonly prepare: () => void;
}

const rowMoves = new Part(() => import(/* webpackChunkName: 'row-moves' */ './RowMover'));

const directions: Readonly<Record<string, MoveDirection>> = { ArrowUp: 'up', ArrowDown: 'down' };

/**
 * Moving rows of the grid: Alt and an arrow in any cell of a row (`data-action-id`), or a drag by its handle
 * (`data-row-handle`). The code comes when a cell first gets the focus; who only reads does not load it.
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

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const direction = directions[event.key];
    const row = rowOf(event.target);
    const cell = (event.target as Element).closest<HTMLTableCellElement>('td, th');
    if (!direction || !row || !cell || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const column = cell.cellIndex;
    withMover((rows) => rows.step(row, direction, column));
  };

  const onPointerDown = (event: React.PointerEvent<HTMLElement>): void => {
    const isHandle = (event.target as Element).closest('[data-row-handle]') !== null;
    const id = isHandle ? rowOf(event.target) : undefined;
    if (id === undefined || !event.isPrimary || event.button !== 0) {
      return;
    }
    const { currentTarget: box, pointerId, clientX: x, clientY: y } = event;
    // The box stays when the row is scrolled out of sight and drawn no more. Whoever holds the pointer when the code has
    // come is dragging; the next movement tells where.
    box.setPointerCapture(pointerId);
    withMover((rows) => rows.drag({ id, box, pointerId, x, y }));
  };

  return { onKeyDown, onPointerDown, prepare: () => rowMoves.foresee() };
}

function rowOf(target: EventTarget): number | undefined {
  const id = (target as Element).closest<HTMLElement>('[data-action-id]')?.dataset.actionId;
  return id === undefined ? undefined : Number(id);
}

import * as React from 'react';
import type { PlanStore } from '../../../application/PlanStore';
import { planParts } from '../../parts/planParts';
import type { TimelineFrame } from '../TimelineFrame';
import type { CellSelection } from './CellSelection';

/** What copying and pasting works on. */
export interface ClipboardDesk {
  readonly table: React.RefObject<HTMLTableElement>;
  readonly selection: CellSelection;
  readonly frame: TimelineFrame;
  readonly store: PlanStore;
  readonly announce: (text: string) => void;
  /** Shows a line under the timeline; `undefined` takes it away. */
  readonly notify: (text: string | undefined) => void;
}

/**
 * Copying, cutting and pasting of cells. The code comes when a cell first gets the focus: before that there is nothing to
 * copy, and who only reads does not load it.
 *
 * @returns to be called when the focus comes into the grid
 */
export function useCellClipboard(desk: ClipboardDesk): () => void {
  const latest = React.useRef(desk);
  React.useLayoutEffect(() => {
    latest.current = desk;
  });
  const stop = React.useRef<{ isOver: boolean; listening?: () => void }>();
  React.useEffect(
    () => () => {
      if (stop.current) {
        stop.current.isOver = true;
        stop.current.listening?.();
      }
    },
    []
  );
  return () => {
    if (stop.current || !desk.frame.canEdit) {
      return;
    }
    const state: { isOver: boolean; listening?: () => void } = { isOver: false };
    stop.current = state;
    planParts.cellClipboard.load().then(
      ({ listenToClipboard }) => {
        if (!state.isOver) {
          state.listening = listenToClipboard(() => latest.current);
        }
      },
      (error) => {
        // The next focus tries again.
        stop.current = undefined;
        console.warn('Tiekartta: the code for copying cells could not be loaded.', error);
      }
    );
  };
}

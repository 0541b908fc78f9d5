import * as React from 'react';
import type { ActionId } from '../../domain/plan/Action';
import { groupKeyOf, goalKeyOf } from '../../domain/timeline/timelineRows';
import { useReadyPlan } from '../store/PlanStoreContext';
import { useViewStore } from '../store/ViewStoreContext';
import styles from './ActionSteps.module.scss';

/** Frames that a row may take to be drawn after its goal is opened. */
const patience = 20;

/**
 * Opens what the row of an action stands under, scrolls the row into sight and marks it for as long as the component is
 * there. It is marked in the document itself: no row re-renders.
 *
 * @param place - an element of the web part
 */
export function useCurrentRow(place: React.RefObject<HTMLElement>, id: ActionId): void {
  const view = useViewStore();
  const goal = useReadyPlan((state) => state.actions.get(id)?.goal);
  const group = useReadyPlan((state) => state.actions.get(id)?.group);
  // Another order draws rows again.
  const outline = useReadyPlan((state) => state.outline);

  React.useEffect(() => {
    if (goal !== undefined && group !== undefined) {
      view.expand([goalKeyOf(goal), groupKeyOf(goal, group)]);
    }
    let row: HTMLElement | null | undefined;
    let frame = 0;
    const mark = (left: number): void => {
      row = place.current?.closest('[data-roadmap]')?.querySelector<HTMLElement>(`[data-action-id="${id}"]`);
      if (row) {
        row.classList.add(styles.current ?? '');
        row.setAttribute('aria-current', 'true');
        (row.querySelector('th') ?? row).scrollIntoView({ block: 'nearest', inline: 'nearest' });
      } else if (left > 0) {
        frame = requestAnimationFrame(() => mark(left - 1));
      }
    };
    mark(patience);
    return () => {
      cancelAnimationFrame(frame);
      row?.classList.remove(styles.current ?? '');
      row?.removeAttribute('aria-current');
    };
  }, [place, view, id, goal, group, outline]);
}

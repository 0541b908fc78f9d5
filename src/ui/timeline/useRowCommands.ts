import { emptyDraft } from '../../domain/edits/ActionDraft';
import type { Heading } from '../../domain/plan/PlanOutline';
import { headingOf, placeOfRow } from '../../domain/timeline/placeOfRow';
import { rowOf } from '../keys/planTarget';
import { useCommands } from '../keys/useCommands';
import { canRename } from '../rename/useRename';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { useViewStore } from '../store/ViewStoreContext';

export interface RowCommandsArgs {
  readonly onRename: (heading: Heading) => void;
}

/**
 * What can be asked for in a row of a timeline: the details of its action, a new action under the heading or after the
 * action, and another name for the heading.
 */
export function useRowCommands({ onRename }: RowCommandsArgs): void {
  const view = useViewStore();
  const store = usePlanStore();
  const list = useReadyPlan((state) => state.list);

  useCommands({
    'action.open': ({ target: { id, element } }) => {
      if (id !== undefined) {
        focusRow(element);
        view.open({ kind: 'action', id });
      }
    },
    'action.create': ({ target: { row } }) => {
      const plan = store.state.getState();
      const place = plan.status === 'ready' && row !== undefined ? placeOfRow(plan.outline, row) : undefined;
      if (!place || !list.rights.canAdd) {
        return false;
      }
      view.open({
        kind: 'new',
        draft: emptyDraft(place.goal, place.group),
        ...(place.id === undefined ? {} : { after: place.id })
      });
      return true;
    },
    'heading.rename': ({ target: { row } }) => {
      const plan = store.state.getState();
      const heading = plan.status === 'ready' && row !== undefined ? headingOf(plan.outline, row) : undefined;
      if (!heading || !canRename(list, heading)) {
        return false;
      }
      onRename(heading);
      return true;
    }
  });
}

/** A click on the title of a row that takes no focus itself leaves the focus at its button, to come back to. */
function focusRow(element: Element): void {
  const row = rowOf(element);
  if (row && !row.contains(document.activeElement)) {
    row.querySelector<HTMLElement>('[data-details]')?.focus({ preventScroll: true });
  }
}

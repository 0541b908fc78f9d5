import * as React from 'react';
import { withoutGoneNames } from '../../domain/filters/withoutGoneNames';
import { listed } from '../../domain/text/isolate';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Message } from '../controls/Message';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { useViewState, useViewStore } from '../store/ViewStoreContext';
import { useFilteredPlan } from './FilteredPlanContext';
import { termText } from './termText';

/** Tells what of the address that led here is not in this plan, and takes it out of the filter. */
export function DroppedConditions(): React.ReactElement | null {
  const view = useViewStore();
  const store = usePlanStore();
  const dropped = useViewState((state) => state.dropped);
  const phaseNames = useReadyPlan((state) => state.list.phaseNames);
  const { now } = useFilteredPlan().moment;
  const isNew = dropped !== undefined;
  React.useEffect(() => {
    const plan = store.state.getState();
    if (!isNew || plan.status !== 'ready') {
      return;
    }
    const { filter, opened } = view.state.getState();
    const { filter: kept, gone } = withoutGoneNames(filter, plan.actions.values(), plan.list.goals);
    const isRowGone = opened?.kind === 'action' && !plan.actions.has(opened.id);
    if (gone.length > 0) {
      view.filter(kept);
    }
    if (isRowGone) {
      view.closeDetails();
    }
    view.drop([
      ...gone.map((term) => termText(term, { now, phaseNames })),
      ...(isRowGone ? [format(strings.FilterGoneAction, opened.id)] : [])
    ]);
  }, [isNew, view, store, now, phaseNames]);
  return dropped && dropped.length > 0 ? (
    <Message intent="info" onDismiss={() => view.dismissDropped()}>
      {format(strings.FilterDropped, listed(dropped))}
    </Message>
  ) : null;
}

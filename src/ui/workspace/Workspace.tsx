import * as React from 'react';
import { DetailsPlace } from '../details/DetailsPlace';
import { DroppedConditions } from '../filters/DroppedConditions';
import { FilteredPlanProvider } from '../filters/FilteredPlanContext';
import { type RoadmapView, useRoadmapHost } from '../host/RoadmapHost';
import { FaultBoundary } from '../parts/FaultBoundary';
import { PartMessage } from '../parts/PartMessage';
import { BrokenPlan } from '../states/BrokenPlan';
import { EmptyPlan } from '../states/EmptyPlan';
import { usePlanState } from '../store/PlanStoreContext';
import { useViewState, useViewStore } from '../store/ViewStoreContext';
import { WorkspaceMessages } from './WorkspaceMessages';
import { planViewOf } from './planViews';

/** An opened plan: its messages, the chosen view, and the details panel over it. */
export function Workspace({ view }: { readonly view: RoadmapView }): React.ReactElement {
  const isEmpty = usePlanState((state) => state.status === 'ready' && state.actions.size === 0);
  const viewStore = useViewStore();
  const { zone } = useRoadmapHost();
  return (
    <>
      <FaultBoundary draw={(fault, retry) => <PartMessage fault={fault} onRetry={retry} />}>
        <WorkspaceMessages />
      </FaultBoundary>
      <FilteredPlanProvider now={view.now} zone={zone}>
        <DroppedConditions />
        {isEmpty ? <EmptyPlan onCreate={() => viewStore.open({ kind: 'new' })} /> : <ChosenView view={view} />}
        {/* The panel for the first action outlives the empty plan. */}
        <DetailsPlace />
      </FilteredPlanProvider>
    </>
  );
}

/** When the rows throw, the heading, the messages and the link to the list stay. */
function ChosenView({ view }: { readonly view: RoadmapView }): React.ReactElement {
  const { id, View, brokenTitle } = planViewOf(useViewState((state) => state.viewId));
  return (
    <FaultBoundary
      subject={id}
      draw={(fault, retry) => <BrokenPlan title={brokenTitle} fault={fault} onRetry={retry} />}
    >
      <View view={view} />
    </FaultBoundary>
  );
}

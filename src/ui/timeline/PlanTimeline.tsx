import * as React from 'react';
import { visibleHalfYears } from '../../domain/timeline/visibleHalfYears';
import { Timeline } from './Timeline';
import { useReadyPlan } from '../store/PlanStoreContext';
import { type RoadmapView, useRoadmapHost } from '../host/RoadmapHost';

/** The timeline of the half-years that the settings ask for. */
export function PlanTimeline({ view }: { readonly view: RoadmapView }): React.ReactElement {
  const { zone } = useRoadmapHost();
  const halfYears = useReadyPlan((state) => state.list.halfYears);
  const visible = React.useMemo(
    () => visibleHalfYears(halfYears, view.firstHalfYear, view.lastHalfYear),
    [halfYears, view.firstHalfYear, view.lastHalfYear]
  );
  return <Timeline now={view.now} zone={zone} visibleHalfYears={visible} width={view.width} />;
}

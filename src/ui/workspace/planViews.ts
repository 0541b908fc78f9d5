import type * as React from 'react';
import { strings } from '../../strings/strings';
import type { RoadmapView } from '../host/RoadmapHost';
import { PlanTimeline } from '../timeline/PlanTimeline';

export interface PlanViewEntry {
  /** As in `ViewState.viewId`; it is part of addresses and does not change. */
  readonly id: string;
  /** Renders the plan under a `CommandBar`; only for a plan with rows. */
  readonly View: React.ComponentType<{ readonly view: RoadmapView }>;
  /** The title of the message when the view cannot be rendered. */
  readonly brokenTitle: string;
}

const timeline: PlanViewEntry = { id: 'timeline', View: PlanTimeline, brokenTitle: strings.TimelineBroken };

/** The views of a plan. A view is a folder of `src/ui` and one entry here. */
const planViews: readonly PlanViewEntry[] = [timeline];

/** The view of that id; the timeline for an id that no view has, as in an address of another version. */
export function planViewOf(id: string): PlanViewEntry {
  return planViews.find((entry) => entry.id === id) ?? timeline;
}

import * as React from 'react';
import { type PlanOutline, onlyActions } from '../../domain/plan/PlanOutline';
import { type TimelineRow, countActionRows, timelineRows } from '../../domain/timeline/timelineRows';
import { useFilteredPlan } from '../filters/FilteredPlanContext';
import { useReadyPlan } from '../store/PlanStoreContext';
import { drawnWhole } from '../store/useMayBeLong';
import { useViewState } from '../store/ViewStoreContext';

export interface ShownRows {
  /** The plan's order without what is filtered out. */
  readonly outline: PlanOutline;
  /** Rows that are left when closed goals and groups hide theirs. */
  readonly rows: readonly TimelineRow[];
  /** There are too many to draw them all. */
  readonly isLong: boolean;
}

/** The rows that the person asked to see. */
export function useShownRows(): ShownRows {
  const whole = useReadyPlan((state) => state.outline);
  const ids = useFilteredPlan().shown?.ids;
  const collapsed = useViewState((state) => state.collapsed);
  const outline = React.useMemo(() => (ids ? onlyActions(whole, ids) : whole), [whole, ids]);
  const rows = React.useMemo(() => timelineRows(outline, new Set(collapsed)), [outline, collapsed]);
  const isLong = React.useMemo(() => countActionRows(rows) > drawnWhole, [rows]);
  return { outline, rows, isLong };
}

import * as React from 'react';
import type { PlanOutline } from '../../domain/plan/PlanOutline';
import { filterOutline } from '../../domain/timeline/RowFilter';
import { type TimelineRow, countActionRows, timelineRows } from '../../domain/timeline/timelineRows';
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

/**
 * The rows that the person asked to see.
 *
 * @param isFiltered - whether the filter applies to this person here and now
 */
export function useShownRows(isFiltered: boolean): ShownRows {
  const whole = useReadyPlan((state) => state.outline);
  const filter = useViewState((state) => (isFiltered ? state.filter : undefined));
  const collapsed = useViewState((state) => state.collapsed);
  const outline = React.useMemo(() => filterOutline(whole, filter), [whole, filter]);
  const rows = React.useMemo(() => timelineRows(outline, new Set(collapsed)), [outline, collapsed]);
  const isLong = React.useMemo(() => countActionRows(rows) > drawnWhole, [rows]);
  return { outline, rows, isLong };
}

import { type Range, defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import * as React from 'react';
import type { Action, ActionId } from '../../domain/plan/Action';
import { estimateCardHeight, estimateRowHeight } from '../../domain/timeline/estimateRowHeight';
import type { TimelineLayout } from '../../domain/timeline/timelineLayout';
import type { TimelineRow } from '../../domain/timeline/timelineRows';
import { usePlanStore } from '../store/PlanStoreContext';
import { sliceVisible } from './GoalSlice';
import type { TimelineRowsProps } from './TimelineRows';
import { rootFontSize } from './rootFontSize';

/** Rows drawn above and below those in sight. */
const overscan = 6;
const headingRem = { goal: 3.6, group: 2.3, none: 2.5 };

/** The rows in sight of a plan that is too long to draw whole. */
export function VirtualRows({
  Rows,
  rows,
  frame,
  layout,
  scroller,
  keptKey,
  onRendered
}: TimelineRowsProps): React.ReactElement {
  const store = usePlanStore();
  const keptIndex = React.useMemo(
    () =>
      Math.max(
        0,
        rows.findIndex(({ key }) => key === keptKey)
      ),
    [rows, keptKey]
  );
  const estimateSize = React.useCallback(
    (index: number): number => {
      const state = store.state.getState();
      const row = rows[index];
      return row && state.status === 'ready'
        ? estimateRem(row, { layout, actions: state.actions, halfYearCount: frame.columns.length }) * rootFontSize()
        : 0;
    },
    [store, rows, layout, frame]
  );
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => scroller?.current ?? null,
    estimateSize,
    getItemKey: React.useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    rangeExtractor: React.useCallback((range: Range) => withKept(defaultRangeExtractor(range), keptIndex), [keptIndex]),
    overscan
  });

  React.useLayoutEffect(onRendered);

  const slices = sliceVisible(rows, virtualizer.getVirtualItems(), virtualizer.getTotalSize());
  return <Rows slices={slices} frame={frame} measure={virtualizer.measureElement} />;
}

interface PlanSize {
  readonly layout: TimelineLayout;
  readonly actions: ReadonlyMap<ActionId, Action>;
  readonly halfYearCount: number;
}

function estimateRem(row: TimelineRow, { layout, actions, halfYearCount }: PlanSize): number {
  if (row.kind !== 'action') {
    return headingRem[row.kind];
  }
  const action = actions.get(row.id);
  if (!action) {
    return 0;
  }
  return layout.kind === 'cards' ? estimateCardHeight(action, halfYearCount) : estimateRowHeight(action, layout);
}

function withKept(indexes: number[], kept: number): number[] {
  return indexes.includes(kept) ? indexes : [...indexes, kept].sort((a, b) => a - b);
}

import * as React from 'react';
import { RowHeights } from '../../../domain/timeline/RowHeights';
import { estimateCardHeight, estimateRowHeight } from '../../../domain/timeline/estimateRowHeight';
import type { TimelineRow } from '../../../domain/timeline/timelineRows';
import { usePlanStore } from '../../store/PlanStoreContext';
import { useTextUnit } from '../../theme/useTextUnit';
import { sliceVisible } from '../frame/GoalSlice';
import type { TimelineRowsProps } from './TimelineRows';
import { RowsView } from '../scrolling/RowsView';
import { useRowsInSight } from './useRowsInSight';

export interface VirtualRowsProps extends TimelineRowsProps {
  readonly place: React.RefObject<HTMLElement>;
}

/** The rows in sight of a plan that is too long to draw whole. */
export function VirtualRows({
  Rows,
  rows,
  frame,
  layout,
  place,
  keptKey,
  onRendered
}: VirtualRowsProps): React.ReactElement {
  const { heights, remember } = useRowHeights({ rows, layout, frame });
  const kept = React.useMemo(
    () =>
      Math.max(
        0,
        rows.findIndex(({ key }) => key === keptKey)
      ),
    [rows, keptKey]
  );
  const spans = useRowsInSight({ heights, place, kept, onMeasured: remember });
  React.useLayoutEffect(onRendered);
  return <Rows slices={sliceVisible(rows, spans, heights.offsetOf(heights.count))} frame={frame} />;
}

/** Scrolls what the rows scroll with; in CSS pixels. */
export function scrollRowsBy(place: HTMLElement, pixels: number): void {
  new RowsView(place).scrollBy(pixels);
}

const headingRem = { goal: 4.25, group: 2.25, none: 2.5 };

/** Heights of all rows in CSS pixels: measured where a row has been drawn in this layout, likely elsewhere. */
function useRowHeights({ rows, layout, frame }: Pick<TimelineRowsProps, 'rows' | 'layout' | 'frame'>): {
  readonly heights: RowHeights;
  readonly remember: (index: number, height: number) => void;
} {
  const store = usePlanStore();
  const pixels = useTextUnit();
  const measured = React.useMemo(() => new Map<string, number>(), [layout, frame, pixels]);
  const heights = React.useMemo(() => {
    const state = store.state.getState();
    const actions = state.status === 'ready' ? state.actions : undefined;
    const likelyRem = (row: TimelineRow): number => {
      if (row.kind !== 'action') {
        return headingRem[row.kind];
      }
      const action = actions?.get(row.id);
      if (!action) {
        return 0;
      }
      return layout.kind === 'cards'
        ? estimateCardHeight(action, frame.columns.length)
        : estimateRowHeight(action, layout);
    };
    return new RowHeights(rows.map((row) => measured.get(row.key) ?? Math.round(likelyRem(row) * pixels)));
  }, [store, rows, layout, frame, measured, pixels]);
  const remember = React.useCallback(
    (index: number, height: number): void => {
      const key = rows[index]?.key;
      if (key !== undefined) {
        measured.set(key, height);
      }
    },
    [rows, measured]
  );
  return { heights, remember };
}

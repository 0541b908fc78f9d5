import * as React from 'react';
import type { Action } from '../../../domain/plan/Action';
import { RowHeights } from '../../../domain/timeline/RowHeights';
import { estimateCardHeight, estimateRowHeight } from '../../../domain/timeline/estimateRowHeight';
import { type TimelineRow, actionKeyOf } from '../../../domain/timeline/timelineRows';
import { useIsPainted } from '../../controls/useIsPainted';
import { usePlanStore } from '../../store/PlanStoreContext';
import { useViewState } from '../../store/ViewStoreContext';
import { useTextUnit } from '../../theme/useTextUnit';
import { sliceVisible } from '../shared/GoalSlice';
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
  shared,
  layout,
  place,
  keptKey,
  onRendered
}: VirtualRowsProps): React.ReactElement {
  const { heights, remember } = useRowHeights({ rows, layout, shared });
  const openedKey = useViewState(({ opened }) => (opened?.kind === 'action' ? actionKeyOf(opened.id) : undefined));
  const kept = React.useMemo(
    () => rows.flatMap(({ key }, index) => (key === keptKey || key === openedKey ? [index] : [])),
    [rows, keptKey, openedKey]
  );
  const spans = useRowsInSight({ heights, place, kept, onMeasured: remember });
  React.useLayoutEffect(onRendered);
  return <Rows slices={sliceVisible(rows, spans, heights.offsetOf(heights.count))} shared={shared} />;
}

/** Scrolls what the rows scroll with; in CSS pixels. */
export function scrollRowsBy(place: HTMLElement, pixels: number): void {
  new RowsView(place).scrollBy(pixels);
}

const headingRem = { goal: 4.25, group: 2.25, none: 2.5 };

/** More rows than are drawn whole: from these, rows are drawn before the heights of the others are worked out. */
const firstRows = 400;

/**
 * Heights of all rows in CSS pixels: measured where a row has been drawn in this layout, likely elsewhere. In the first
 * shared only the first rows have likely heights of their own, and the others their mean.
 */
function useRowHeights({ rows, layout, shared }: Pick<TimelineRowsProps, 'rows' | 'layout' | 'shared'>): {
  readonly heights: RowHeights;
  readonly remember: (index: number, height: number) => void;
} {
  const store = usePlanStore();
  const pixels = useTextUnit();
  const isPainted = useIsPainted(true);
  const measured = React.useMemo(() => new Map<string, number>(), [layout, shared, pixels]);
  const heights = React.useMemo(() => {
    const state = store.state.getState();
    const actions = state.status === 'ready' ? state.actions : undefined;
    const likelyHeight = (row: TimelineRow): number => {
      if (row.kind !== 'action') {
        return Math.round(headingRem[row.kind] * pixels);
      }
      const action = actions?.get(row.id);
      return action ? Math.round(likelyRem(action, { layout, shared }) * pixels) : 0;
    };
    const heightOf = (row: TimelineRow): number =>
      (measured.size === 0 ? undefined : measured.get(row.key)) ?? likelyHeight(row);
    if (isPainted) {
      return new RowHeights(rows.map(heightOf));
    }
    const first = rows.slice(0, firstRows).map(heightOf);
    const mean = Math.round(first.reduce((sum, height) => sum + height, 0) / Math.max(first.length, 1));
    return new RowHeights(rows.map((_, index) => first[index] ?? mean));
  }, [store, rows, layout, shared, measured, pixels, isPainted]);
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

function likelyRem(action: Action, { layout, shared }: Pick<TimelineRowsProps, 'layout' | 'shared'>): number {
  return layout.kind === 'cards'
    ? estimateCardHeight(action, shared.columns.length)
    : estimateRowHeight(action, layout);
}

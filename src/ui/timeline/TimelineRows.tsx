import * as React from 'react';
import type { TimelineLayout } from '../../domain/timeline/timelineLayout';
import type { RowKey, TimelineRow } from '../../domain/timeline/timelineRows';
import { sliceAll } from './GoalSlice';
import type { RowsProps } from './RowsProps';
import type { TimelineFrame } from './TimelineFrame';

export interface TimelineRowsProps {
  /** Draws the rows it is given; stable. */
  readonly Rows: React.ComponentType<RowsProps>;
  readonly rows: readonly TimelineRow[];
  readonly frame: TimelineFrame;
  readonly layout: TimelineLayout;
  /** The box that scrolls, when only the rows in sight are to be drawn. */
  readonly scroller?: React.RefObject<HTMLElement>;
  /** A row that stays drawn when it is out of sight, because the focus is in it. */
  readonly keptKey: RowKey | undefined;
  readonly onRendered: () => void;
}

/** Ordinary plans do not pay for what long ones need. */
const VirtualRows = React.lazy(() =>
  import(/* webpackChunkName: 'virtual-rows' */ './VirtualRows').then((module) => ({ default: module.VirtualRows }))
);

/** Rows drawn while the code for long plans is on its way: about a screenful. */
const firstRows = 30;

/** All the rows of an ordinary plan, the rows in sight of a long one. */
export function TimelineRows({ Rows, rows, frame, scroller, ...rest }: TimelineRowsProps): React.ReactElement {
  const slices = React.useMemo(() => sliceAll(scroller ? rows.slice(0, firstRows) : rows), [rows, scroller]);
  const plain = <Rows slices={slices} frame={frame} />;
  return scroller ? (
    <React.Suspense fallback={plain}>
      <VirtualRows Rows={Rows} rows={rows} frame={frame} scroller={scroller} {...rest} />
    </React.Suspense>
  ) : (
    plain
  );
}

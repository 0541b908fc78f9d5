import * as React from 'react';
import type { TimelineLayout } from '../../../domain/timeline/timelineLayout';
import type { RowKey, TimelineRow } from '../../../domain/timeline/timelineRows';
import { useIsPainted } from '../../controls/useIsPainted';
import { Part } from '../../parts/Part';
import { sliceAll } from '../shared/GoalSlice';
import type { RowsProps, SharedRowProps } from '../shared/SharedRowProps';

export interface TimelineRowsProps {
  /** Draws the rows it is given; stable. */
  readonly Rows: React.ComponentType<RowsProps>;
  readonly rows: readonly TimelineRow[];
  readonly shared: SharedRowProps;
  readonly layout: TimelineLayout;
  /** What the rows are in, when only those in sight are to be drawn. */
  readonly place?: React.RefObject<HTMLElement>;
  /** A row that stays drawn when it is out of sight, because the focus is in it. */
  readonly keptKey: RowKey | undefined;
  readonly onRendered: () => void;
}

/** What only long plans need: ordinary ones do not pay for it. TimelineBody loads it, and renders again when it is there. */
export const virtualRows = new Part(() => import(/* webpackChunkName: 'virtual-rows' */ './VirtualRows'));

/** About a screenful: drawn before the rest of an ordinary plan, and while the code for long ones is on its way. */
const firstRows = 24;

/** Rows that a browser can draw at once without standing still for long. */
export const drawnAtMost = 2000;

/** All the rows of an ordinary plan, the rows in sight of a long one. */
export function TimelineRows({ Rows, rows, shared, place, ...rest }: TimelineRowsProps): React.ReactElement {
  const isShort = rows.length <= firstRows;
  const part = virtualRows.module;
  const isVirtual = place !== undefined && part !== undefined;
  const wasVirtual = useWas(isVirtual);
  const isPainted = useIsPainted(!place && !isShort && !wasVirtual);
  // A screenful is not drawn first where more has been in sight already.
  const isWhole = isPainted || wasVirtual || (!place && isShort);
  const slices = React.useMemo(() => sliceAll(rows.slice(0, isWhole ? drawnAtMost : firstRows)), [rows, isWhole]);
  return place && part ? (
    <part.VirtualRows Rows={Rows} rows={rows} shared={shared} place={place} {...rest} />
  ) : (
    <Rows slices={slices} shared={shared} />
  );
}

/** Whether something has been the case since the component was mounted. */
function useWas(isSo: boolean): boolean {
  const was = React.useRef(isSo);
  was.current ||= isSo;
  return was.current;
}

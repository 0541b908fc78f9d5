import type * as React from 'react';
import type { PlanStore } from '../../../application/PlanStore';
import type { RowKey, TimelineRow } from '../../../domain/timeline/timelineRows';
import type { GridFocus } from '../grid/useGridFocus';

/** What moving rows works on. */
export interface MoveScope {
  readonly table: React.RefObject<HTMLTableElement>;
  readonly rows: readonly TimelineRow[];
  readonly store: PlanStore;
  readonly focusCell: GridFocus['focusCell'];
  readonly announce: (text: string) => void;
  /** Opens goals and groups. */
  readonly onExpand: (keys: readonly RowKey[]) => void;
}

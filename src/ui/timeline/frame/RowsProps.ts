import type { GoalSlice } from './GoalSlice';
import type { TimelineFrame } from './TimelineFrame';

/** What a body of rows is given: the table's and the cards' alike. */
export interface RowsProps {
  readonly slices: readonly GoalSlice[];
  readonly frame: TimelineFrame;
}

import * as React from 'react';
import type { PlanOutline } from '../../domain/plan/PlanOutline';
import type { RowKey, TimelineRow } from '../../domain/timeline/timelineRows';
import { strings } from '../../strings/strings';
import { BulkBar, type BulkBarProps } from './BulkBar';
import { RowCheck, type RowCheckProps } from '../selection/RowCheck';
import { RowSelection } from '../selection/RowSelection';
import { selectedRows } from '../selection/rowCount';
import { handOnFocus } from '../selection/handOnFocus';

/** What selecting rows needs. It is loaded when a person begins to select. */
export interface SelectionMode {
  readonly selection: RowSelection;
  /** The check box of a row; stable while the mode lasts. */
  readonly Check: React.ComponentType<RowCheckProps>;
  readonly Bar: React.ComponentType<BulkBarProps>;
  /** To be called before the mode ends: gives the focus to what stays. */
  readonly handOnFocus: () => void;
}

export interface SelectionStart {
  readonly rows: readonly TimelineRow[];
  readonly outline: PlanOutline;
  /** The rows that the person began with. */
  readonly keys: readonly RowKey[];
}

/** Begins to select rows, and says so. */
export function startSelectionMode(
  { rows, outline, keys }: SelectionStart,
  announce: (text: string) => void
): SelectionMode {
  const selection = new RowSelection((count) => announce(selectedRows(count)));
  selection.arrange(rows, outline);
  if (keys.length === 0) {
    announce(strings.SelectStarted);
  }
  keys.forEach((key) => selection.toggle(key));
  return {
    selection,
    Check: function Check(props: RowCheckProps): React.ReactElement {
      return <RowCheck selection={selection} {...props} />;
    },
    Bar: BulkBar,
    handOnFocus
  };
}

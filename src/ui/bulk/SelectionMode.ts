import type * as React from 'react';
import type { BulkBarProps } from './BulkBar';
import type { RowCheckProps } from '../selection/RowCheck';
import type { RowSelection } from '../selection/RowSelection';

/** What selecting rows needs. It is loaded when a person begins to select. */
export interface SelectionMode {
  readonly selection: RowSelection;
  /** The check box of a row; stable while the mode lasts. */
  readonly Check: React.ComponentType<RowCheckProps>;
  readonly Bar: React.ComponentType<BulkBarProps>;
  /** To be called before the mode ends: gives the focus to what stays. */
  readonly handOnFocus: () => void;
}

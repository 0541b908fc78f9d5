import type { RowFilter } from '../../domain/timeline/RowFilter';
import type { RowKey } from '../../domain/timeline/timelineRows';
import type { DetailsTarget } from './DetailsTarget';

/** What one person looks at in one web part. Plain values: it can be written down and read again. */
export interface ViewState {
  /** Id of the chosen view. */
  readonly viewId: string;
  /** The rows that are asked for; all of them when it is left out. */
  readonly filter: RowFilter | undefined;
  /** The goals and groups that are closed. Keys of rows that the plan no longer has do no harm. */
  readonly collapsed: readonly RowKey[];
  /** What the details panel is open on. */
  readonly opened: DetailsTarget | undefined;
  /** `selectRows` while rows are being selected. */
  readonly mode: 'browse' | 'selectRows';
}

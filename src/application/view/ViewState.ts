import type { RowFilter } from '../../domain/filters/RowFilter';
import type { ActionId } from '../../domain/plan/Action';
import type { RowKey } from '../../domain/timeline/timelineRows';
import type { KeptDraft, NewDraft } from '../Drafts';
import type { PlanFault } from '../PlanFault';
import type { ActionDraft } from '../../domain/edits/ActionDraft';
import type { ActionEdit } from '../../domain/edits/ActionEdit';
import type { HalfYear } from '../../domain/time/HalfYear';

/** What one person looks at in one web part. Plain values: it can be written down and read again. */
export interface ViewState {
  /** Id of the chosen view. */
  readonly viewId: string;
  /** The rows that are asked for. */
  readonly filter: RowFilter;
  /** Rows that stay in sight whatever the filter says, until something else is asked for: those just created here. */
  readonly kept: readonly ActionId[];
  /** The goals and groups that are closed. Keys of rows that the plan no longer has do no harm. */
  readonly collapsed: readonly RowKey[];
  /** What was closed before rows were filtered, and is again after it; while the whole plan is shown, missing. */
  readonly collapsedBefore?: readonly RowKey[];
  /** What the details panel is open on. */
  readonly opened: DetailsTarget | undefined;
  /** What of the address that led here could not be shown, in its own words; missing when all of it could. */
  readonly dropped?: readonly string[];
  /** `selectRows` while rows are being selected. */
  readonly mode: 'browse' | 'selectRows';
}

/** What the details panel is opened on. */
export type DetailsTarget =
  /** `refused` is an edit that the list did not take, to be put right; `note` the half-year whose note is wanted. */
  | { readonly kind: 'action'; readonly id: ActionId; readonly refused?: RefusedEdit; readonly note?: HalfYear }
  /** A row that is not there yet: what it begins with, and the row that it is to follow, where the person said so. */
  | ({ readonly kind: 'new' } & NewPreset);

/** What to open the panel on to continue a draft. */
export function targetOfDraft(kept: KeptDraft): DetailsTarget {
  return kept.kind === 'new' ? { kind: 'new', kept } : { kind: 'action', id: kept.base.id };
}

export interface RefusedEdit {
  readonly edit: ActionEdit;
  readonly fault: PlanFault;
}

export interface NewPreset {
  readonly draft?: ActionDraft;
  readonly after?: ActionId;
  /** Its draft from before, if there is one. */
  readonly kept?: NewDraft;
}

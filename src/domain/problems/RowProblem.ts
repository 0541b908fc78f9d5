import type { HalfYear } from '../time/HalfYear';
import type { ActionId } from '../plan/Action';

/** A part of a row that could not be understood. The row is shown all the same, with a message on what to correct. */
export type RowProblem =
  | { readonly kind: 'emptyTitle'; readonly actionId: ActionId }
  /** The list has content approval, and others do not see the row as it is. */
  | { readonly kind: 'awaitingApproval' | 'rejected'; readonly actionId: ActionId }
  | { readonly kind: 'missingGoal'; readonly actionId: ActionId }
  | { readonly kind: 'unknownGoal'; readonly actionId: ActionId; readonly goal: string }
  | { readonly kind: 'unknownPhase'; readonly actionId: ActionId; readonly halfYear: HalfYear; readonly text: string }
  | { readonly kind: 'looseNote'; readonly actionId: ActionId; readonly text: string }
  | {
      readonly kind: 'noteOutsideHorizon';
      readonly actionId: ActionId;
      readonly halfYear: HalfYear;
      readonly text: string;
    }
  /** A value is not of its column's type, such as a number in a text column. */
  | { readonly kind: 'malformedValue'; readonly actionId: ActionId; readonly column: string; readonly text: string };

/** Why the plan cannot use a column of the list; reported once, not for each row. */
export interface ColumnProblem {
  readonly kind: 'otherType' | 'readOnly' | 'appendOnly';
  /** What the list calls the column. */
  readonly column: string;
  /** SharePoint's name for the column's type: `User`, `Lookup`, `Calculated`. */
  readonly type: string;
}

import type { ActionEdit } from '../domain/edits/ActionEdit';
import type { EditField } from '../domain/edits/EditField';
import type { Action, ActionId } from '../domain/plan/Action';
import type { PlanOutline } from '../domain/plan/PlanOutline';
import type { GoalRename } from './GoalChoices';
import type { SetupFinding } from './PlanSetup';
import type { PlanFault, Refusal } from './PlanFault';
import type { ListWithoutPlan, OpenedPlan } from './PlanRepository';
import type { JournalEntry } from './saving/EditJournal';
import type { RowStatus } from './saving/RowStatus';
import type { StepSummary } from './undo/StepSummary';
import type { Overwrite } from './undo/findOverwrites';

/** What the interface shows. */
export type PlanState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly fault: PlanFault }
  | { readonly status: 'withoutPlan'; readonly list: ListWithoutPlan }
  | ReadyState;

export interface ReadyState {
  readonly status: 'ready';
  /** Everything about the list but its rows. */
  readonly list: Omit<OpenedPlan, 'actions'>;
  readonly outline: PlanOutline;
  /** The rows as the person sees them: as last read, with their own edits on top. */
  readonly actions: ReadonlyMap<ActionId, Action>;
  /** Rows with edits that are not in the list yet, and the state of these. */
  readonly unsaved: ReadonlyMap<ActionId, RowStatus>;
  /** What the list refused, newest last. The old value is back in its place. */
  readonly failures: readonly Failure[];
  readonly undo: UndoState;
  /** Rows that others have changed since the person opened the plan, until they are looked at. */
  readonly arrivals: ReadonlyMap<ActionId, Arrival>;
  /** Unsaved edits of an earlier visit, until the person saves or discards them. */
  readonly recovered: readonly JournalEntry[];
  /** What could not be done as it should be when the list was last set up here. */
  readonly setupFindings?: readonly SetupFinding[];
  /**
   * Why the list can no longer be read: it was deleted, or the person's rights were removed. What was read before stays
   * shown.
   */
  readonly readFault?: PlanFault;
}

export type Failure = EditFailure | RowFailure | GoalFailure | ClosedFailure;

/** An edit that the list refused. */
export interface EditFailure {
  readonly kind: 'row';
  readonly key: number;
  readonly action: Action;
  readonly edit: ActionEdit;
  readonly fault: Refusal;
}

/** A row could not be deleted or brought back. */
export interface RowFailure {
  readonly kind: 'row';
  readonly key: number;
  readonly action: Action;
  readonly edit: undefined;
  readonly fault: PlanFault;
}

/** Renaming a goal by undo or redo failed. */
export interface GoalFailure {
  readonly kind: 'goal';
  readonly key: number;
  readonly rename: GoalRename;
  readonly fault: PlanFault;
}

/** Fields that the list does not let change were among what the person chose to change. */
export interface ClosedFailure {
  readonly kind: 'closed';
  readonly key: number;
  readonly fields: readonly EditField[];
}

export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The step that was undone or redone last, until another is made. */
  readonly taken?: TakenStep;
  /** What undo or redo would overwrite; the person is asked. */
  readonly question: UndoQuestion | undefined;
}

/** A step that has been undone or redone, to be told. */
export interface TakenStep {
  readonly direction: 'undo' | 'redo';
  /** Tells it from an equal one before it. */
  readonly number: number;
  readonly summary: StepSummary;
}

export interface UndoQuestion {
  readonly direction: 'undo' | 'redo';
  readonly overwrites: readonly Overwrite[];
}

/** Another person's change, read since the plan was opened. */
export interface Arrival {
  /** Display name of the person who changed the row, where the list returns it. */
  readonly editor: string | undefined;
}

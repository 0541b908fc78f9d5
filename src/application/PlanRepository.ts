import type { ActionEdit, RowEdit } from '../domain/edits/ActionEdit';
import type { FieldRules } from '../domain/edits/FieldRule';
import type { Action, ActionId, NewActionContent } from '../domain/plan/Action';
import type { Phase } from '../domain/plan/Phase';
import type { ColumnProblem, RowProblem } from '../domain/problems/RowProblem';
import type { HalfYear } from '../domain/time/HalfYear';
import type { PlanFault } from './PlanFault';

/** What the person may do with the list. */
export interface Rights {
  readonly canEdit: boolean;
  readonly canAdd: boolean;
  readonly canDelete: boolean;
  readonly canManageList: boolean;
}

/** Addresses of SharePoint's own pages for the list, absolute or server-relative. */
export interface ListLinks {
  readonly list: string;
  readonly newForm: string;
  displayForm(id: ActionId): string;
  editForm(id: ActionId): string;
  /** What the row has been before, and who has changed it. */
  versionHistory(id: ActionId): string;
}

/** The whole plan as it stands in the list. */
export interface OpenedPlan {
  readonly kind: 'plan';
  readonly listTitle: string;
  /** The list's own description, shown above the plan; this is where demo data says that it is an example. */
  readonly listDescription: string;
  /** The language that the rows are written in, as a BCP 47 tag; missing when nothing tells it. */
  readonly language?: string;
  readonly actions: readonly Action[];
  /** The goals in plan order: the choices of the Goal column. */
  readonly goals: readonly string[];
  /** The choices of the group's column, in any order: a group among them is named as it is written there. */
  readonly groupChoices?: readonly string[];
  /** The half-years that the list has columns for, in order of time. */
  readonly halfYears: readonly HalfYear[];
  /** Each phase as the list's choices word it. */
  readonly phaseNames: Readonly<Record<Phase, string>>;
  /** Display names of columns of the product that the list lacks. */
  readonly missingColumns: readonly string[];
  /** Columns that others have made otherwise than the plan can use. */
  readonly columnProblems: readonly ColumnProblem[];
  readonly fieldRules: FieldRules;
  /** Display names of columns that the list's own forms ask for and the plan's leave empty. The service takes such rows. */
  readonly requiredColumns: readonly string[];
  /** The list has a column for when a row was last said to be true, and it can be written. */
  readonly hasConfirmations: boolean;
  /** What people save is seen by others when somebody has approved it. */
  readonly isModerated?: boolean;
  /** Worked out when it is first asked for: judging thousands of rows takes as long as drawing the plan. */
  readonly problems: readonly RowProblem[];
  readonly rights: Rights;
  readonly links: ListLinks;
  /** Where to go on reading changes from. */
  readonly changeToken: string;
}

/** The list exists but is not a plan: it has no half-year columns. */
export interface ListWithoutPlan {
  readonly kind: 'withoutPlan';
  readonly listTitle: string;
  readonly missingColumns: readonly string[];
  readonly columnProblems: readonly ColumnProblem[];
  readonly rights: Rights;
}

/** A row as it stands in the list now. */
export interface ReadRow {
  readonly action: Action;
  /** Display name of the person who changed it last; `undefined` when the list does not tell. */
  readonly editor: string | undefined;
}

/** One of several saves that are sent together. */
export interface RowSave extends RowEdit {
  /** The version that the edit was made on. */
  readonly version: string;
}

/** What became of one save among several. */
export type SaveResult =
  { readonly kind: 'saved'; readonly version: string } | { readonly kind: 'failed'; readonly fault: PlanFault };

/** A row as it was known when it was to be deleted. */
export interface RowDeletion {
  readonly id: ActionId;
  readonly version: string;
}

/** Where a row lies in the recycle bin. */
export type BinId = string;

/** What became of one deletion among several. `binId` is what the row is brought back by, where the list tells. */
export type DeletionResult =
  { readonly kind: 'deleted'; readonly binId?: BinId } | { readonly kind: 'failed'; readonly fault: PlanFault };

/** One of several rows that are made together. */
export interface RowCreation {
  readonly content: NewActionContent;
  /** Made by the caller, of its own for every new row: the list has at most one row of a key. */
  readonly clientKey: string;
}

/** What became of one creation among several. */
export type CreationResult =
  { readonly kind: 'created'; readonly action: Action } | { readonly kind: 'failed'; readonly fault: PlanFault };

/** What became of one row among several that were to come back. */
export type RestoreResult =
  { readonly kind: 'restored'; readonly action: Action } | { readonly kind: 'failed'; readonly fault: PlanFault };

/** What has happened in the list since a token, each row named once. */
export type PlanChanges =
  | {
      readonly kind: 'changes';
      /** Rows that are new, changed or restored, one's own among them. */
      readonly changed: readonly ActionId[];
      readonly deleted: readonly ActionId[];
      /** Where to go on reading changes from. */
      readonly token: string;
      /** The list itself is another: its name, its columns or their choices. Then the plan is opened again. */
      readonly isListChanged: boolean;
    }
  /** The list no longer knows what has happened since; the plan is opened again. */
  | { readonly kind: 'tooOld' };

/** The plan's home. Every method throws `PlanFaultError` and nothing else. */
export interface PlanRepository {
  /** Reads everything that the first view needs. */
  open(): Promise<OpenedPlan | ListWithoutPlan>;
  /** Reads one row again. */
  read(id: ActionId): Promise<ReadRow>;
  /** Reads rows again, in no particular order. Rows that are not in the list are left out. */
  readMany(ids: readonly ActionId[]): Promise<readonly ReadRow[]>;
  /** What others, and oneself, have changed since the token was given. */
  changesSince(token: string): Promise<PlanChanges>;
  /**
   * Writes the fields of the edit, and no others, if the row is still as `version` says.
   *
   * @returns the row's new version
   */
  save(id: ActionId, edit: ActionEdit, version: string): Promise<string>;
  /**
   * Makes saves of different rows in as few round trips as may be; each is made or refused on its own.
   *
   * Throws when nothing is known of any of them. When a later round trip fails, its saves and those after it have failed
   * with the same fault.
   *
   * @returns what became of each, in the order given
   */
  saveMany(saves: readonly RowSave[]): Promise<readonly SaveResult[]>;
  /**
   * Makes a row. May be repeated with the same key, when its answer was lost or at any time later: then the row that
   * exists is given as it stands, and no second one is made.
   */
  create(content: NewActionContent, clientKey: string): Promise<Action>;
  /** Makes rows in as few round trips as may be; throws and answers as `saveMany` does, may be repeated as `create`. */
  createMany(creations: readonly RowCreation[]): Promise<readonly CreationResult[]>;
  /**
   * Puts a row in the recycle bin if it is still as `version` says. A row that has gone already is `notFound`.
   *
   * @returns what it can be brought back by
   */
  recycle(id: ActionId, version: string): Promise<BinId | undefined>;
  /** Puts rows in the recycle bin in as few round trips as may be; each as `recycle` does, answers as `saveMany`. */
  recycleMany(deletions: readonly RowDeletion[]): Promise<readonly DeletionResult[]>;
  /**
   * Brings a row back from the recycle bin, with the id it had; a row that is back already is given as it stands.
   *
   * Throws `notFound` when the person cannot see it there: people see what they deleted themselves, site administrators
   * see everything. Throws `invalid` with `isDuplicate` when the list has a row by now that it would be the double of.
   *
   * @param binId - what `recycle` answered; without it the row is searched for, which a full bin does not allow
   */
  restore(id: ActionId, binId?: BinId): Promise<Action>;
  /** Brings rows back in as few round trips as may be; each as `restore` does, answers as `saveMany`. */
  restoreMany(ids: readonly ActionId[], binIds?: ReadonlyMap<ActionId, BinId>): Promise<readonly RestoreResult[]>;
  /**
   * Gives a goal another name: replaces the choice of the Goal column in its place. Rows keep the name that they hold.
   *
   * Throws `invalid` when `to` is a choice already, `conflict` when `from` is none (any more), and `forbidden` for people
   * who may not manage the list.
   */
  renameGoal(from: string, to: string): Promise<void>;
}

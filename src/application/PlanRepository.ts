import type { ActionEdit } from '../domain/edits/ActionEdit';
import type { Action, ActionId } from '../domain/plan/Action';
import type { Phase } from '../domain/plan/Phase';
import type { RowProblem } from '../domain/plan/RowProblem';
import type { HalfYear } from '../domain/time/HalfYear';

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
}

/** The whole plan as it stands in the list. */
export interface OpenedPlan {
  readonly kind: 'plan';
  readonly listTitle: string;
  /** The list's own description, shown above the plan; this is where demo data says that it is an example. */
  readonly listDescription: string;
  readonly actions: readonly Action[];
  /** The goals in plan order: the choices of the Goal column. */
  readonly goals: readonly string[];
  /** The half-years that the list has columns for, in order of time. */
  readonly halfYears: readonly HalfYear[];
  /** Each phase as the list's choices word it. */
  readonly phaseNames: Readonly<Record<Phase, string>>;
  /** Display names of columns of the product that the list lacks. */
  readonly missingColumns: readonly string[];
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
  readonly rights: Rights;
}

/** The plan's home. Every method throws `PlanFaultError` and nothing else. */
export interface PlanRepository {
  /** Reads everything that the first view needs. */
  open(): Promise<OpenedPlan | ListWithoutPlan>;
  /** Reads one row afresh. */
  read(id: ActionId): Promise<Action>;
  /**
   * Writes the fields of the edit, and no others, if the row is still as `version` says.
   *
   * @returns the row's new version
   */
  save(id: ActionId, edit: ActionEdit, version: string): Promise<string>;
}

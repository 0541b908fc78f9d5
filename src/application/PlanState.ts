import type { ActionEdit } from '../domain/edits/ActionEdit';
import type { Action, ActionId } from '../domain/plan/Action';
import type { PlanOutline } from '../domain/plan/PlanOutline';
import type { PlanFault } from './PlanFault';
import type { ListWithoutPlan, OpenedPlan } from './PlanRepository';

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
  /** Rows with edits that are not in the list yet. */
  readonly saving: ReadonlySet<ActionId>;
  /** Edits that did not reach the list, newest last. The old value is back in its place. */
  readonly failures: readonly SaveFailure[];
}

export interface SaveFailure {
  readonly key: number;
  readonly actionId: ActionId;
  readonly edit: ActionEdit;
  readonly fault: PlanFault;
}

import type { ActionId } from '../plan/Action';
import { type PlanOutline, withoutActions } from '../plan/PlanOutline';

/** Which rows a person has asked for. Another way to choose rows is another kind here. */
export type RowFilter = RoundFilter;

/** Rows that were unconfirmed when the person asked for them. */
export interface RoundFilter {
  readonly kind: 'confirmationRound';
  /** When the half-year began, ISO 8601 in UTC. */
  readonly since: string;
  /** The responsible party whose rows these are, empty for rows without one; `undefined` for everybody's. */
  readonly party: string | undefined;
  readonly asked: readonly ActionId[];
  /** All other rows of that moment: rows that are created or confirmed later do not leave the view. */
  readonly hidden: readonly ActionId[];
}

/** The plan's order with the rows that the filter leaves; the same object when it leaves all of them. */
export function filterOutline(outline: PlanOutline, filter: RowFilter | undefined): PlanOutline {
  return filter && filter.hidden.length > 0 ? withoutActions(outline, new Set(filter.hidden)) : outline;
}

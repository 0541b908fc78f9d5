import type { Action, ActionId } from '../plan/Action';
import type { RoundFilter } from '../timeline/RowFilter';
import { isConfirmedSince } from './isConfirmedSince';

export interface RoundRequest {
  /** When the half-year began, ISO 8601 in UTC. */
  readonly since: string;
  /** A responsible party; the rows of all parties when it is left out. */
  readonly party?: string;
  /** The unconfirmed rows of the party; of all parties when it is left out. */
  readonly asked?: readonly ActionId[];
}

/** Shows the rows that are unconfirmed now; where there are none, it hides nothing. */
export function roundFilter(
  actions: ReadonlyMap<ActionId, Action>,
  { since, party, ...rest }: RoundRequest
): RoundFilter {
  const asked =
    rest.asked ?? [...actions.values()].filter((action) => !isConfirmedSince(action, since)).map(({ id }) => id);
  const shown = new Set(asked);
  const hidden = shown.size > 0 ? [...actions.keys()].filter((id) => !shown.has(id)) : [];
  return { kind: 'confirmationRound', since, party, asked, hidden };
}

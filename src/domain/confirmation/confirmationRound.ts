import type { Action, ActionId } from '../plan/Action';
import { isConfirmedSince } from './isConfirmedSince';

/** How far a half-year's confirmations are. */
export interface ConfirmationRound {
  readonly total: number;
  /** Rows that nobody has confirmed since the half-year began, in no particular order. */
  readonly unconfirmed: readonly ActionId[];
  /** By responsible party: those with most left to do first, then by name. A row of several parties counts for each. */
  readonly parties: readonly PartyRound[];
}

export interface PartyRound {
  /** Empty for the rows that name no responsible party. */
  readonly name: string;
  readonly total: number;
  readonly unconfirmed: readonly ActionId[];
}

/** @param since - the moment the half-year began, ISO 8601 in UTC */
export function confirmationRound(actions: Iterable<Action>, since: string): ConfirmationRound {
  const parties = new Map<string, { total: number; unconfirmed: ActionId[] }>();
  const unconfirmed: ActionId[] = [];
  let total = 0;
  for (const action of actions) {
    const isOpen = !isConfirmedSince(action, since);
    total += 1;
    if (isOpen) {
      unconfirmed.push(action.id);
    }
    for (const name of action.responsible.length > 0 ? action.responsible : ['']) {
      const party = parties.get(name) ?? { total: 0, unconfirmed: [] };
      parties.set(name, party);
      party.total += 1;
      if (isOpen) {
        party.unconfirmed.push(action.id);
      }
    }
  }
  const rounds = [...parties].map(([name, party]) => ({ name, ...party }));
  return { total, unconfirmed, parties: rounds.sort(byWorkLeft) };
}

function byWorkLeft(a: PartyRound, b: PartyRound): number {
  return b.unconfirmed.length - a.unconfirmed.length || a.name.localeCompare(b.name);
}

/** How many rows nobody has confirmed since a moment, ISO 8601 in UTC. */
export function countUnconfirmed(actions: Iterable<Action>, since: string): number {
  let count = 0;
  for (const action of actions) {
    count += isConfirmedSince(action, since) ? 0 : 1;
  }
  return count;
}

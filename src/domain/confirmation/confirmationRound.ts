import type { Action, ActionId } from '../plan/Action';
import { Spellings } from '../text/Spellings';
import { isConfirmedSince } from './isConfirmedSince';

/** The progress of a half-year's confirmations. */
export interface ConfirmationRound {
  readonly total: number;
  /** Rows that nobody has confirmed since the half-year began, in no particular order. */
  readonly unconfirmed: readonly ActionId[];
  /**
   * By responsible party: those with most left to do first, then by name. A row of several parties counts for each. A party
   * that is spelt in several ways is one, in its most common spelling.
   */
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
  const names = new Spellings();
  let total = 0;
  for (const action of actions) {
    const isOpen = !isConfirmedSince(action, since);
    total += 1;
    if (isOpen) {
      unconfirmed.push(action.id);
    }
    for (const key of partiesOfRow(action, names)) {
      const party = parties.get(key) ?? { total: 0, unconfirmed: [] };
      parties.set(key, party);
      party.total += 1;
      if (isOpen) {
        party.unconfirmed.push(action.id);
      }
    }
  }
  const rounds = [...parties].map(([key, party]) => ({ name: key && names.shown(key), ...party }));
  return { total, unconfirmed, parties: rounds.sort(byWorkLeft) };
}

/** The keys of a row's parties, each once; an empty one when it names none. */
function partiesOfRow({ responsible }: Action, names: Spellings): ReadonlySet<string> {
  const keys = new Set(responsible.map((name) => names.add(name)).filter((key) => key !== ''));
  return keys.size > 0 ? keys : new Set(['']);
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

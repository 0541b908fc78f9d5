import type { Action } from '../plan/Action';
import { type Phase, phases } from '../plan/Phase';
import { Spellings } from '../text/Spellings';
import { type HalfYear, halfYearsBetween } from '../time/HalfYear';
import type { HalfYearRange, NameColumn } from './FilterTerm';
import { namesOf } from './matchesTerm';
import type { RowMatcher } from './showActions';

/** A name that rows carry. */
export interface NameCount {
  /** In its most common spelling; empty for the rows that carry none. */
  readonly name: string;
  /** How many rows carry it among those that answer the rest of the filter. */
  readonly count: number;
}

/**
 * The names that the plan's rows carry in a column, with the rows that each would show: in the order of `choices`, then by
 * alphabet, last the rows without one.
 *
 * @param matches - the rest of the filter
 * @param collator - the alphabet
 */
export function countNames(
  actions: Iterable<Action>,
  column: NameColumn,
  { matches, choices, collator }: CountRequest
): readonly NameCount[] {
  const spellings = new Spellings(choices);
  const counts = new Map<string, number>(choices.map((name) => [spellings.add(name), 0]));
  for (const action of actions) {
    const keys = new Set(namesOf(action, column).map((name) => spellings.add(name)));
    keys.delete('');
    const isCounted = matches(action);
    for (const key of keys.size > 0 ? keys : ['']) {
      counts.set(key, (counts.get(key) ?? 0) + (isCounted ? 1 : 0));
    }
  }
  const places = new Map(choices.map((name, index) => [spellings.shown(spellings.add(name)), index]));
  return [...counts]
    .map(([key, count]) => ({ name: key && spellings.shown(key), count }))
    .sort((a, b) => place(a, places) - place(b, places) || collator.compare(a.name, b.name));
}

export interface CountRequest {
  readonly matches: RowMatcher;
  /** Names in an order of their own, such as the goals'. */
  readonly choices: readonly string[];
  readonly collator: Intl.Collator;
}

function place({ name }: NameCount, places: ReadonlyMap<string, number>): number {
  return name === '' ? Infinity : (places.get(name) ?? places.size);
}

/** How many rows hold each phase in one of the half-years, among those that answer the rest of the filter. */
export function countPhaseRows(
  actions: Iterable<Action>,
  during: HalfYear | HalfYearRange,
  matches: RowMatcher
): Readonly<Record<Phase, number>> {
  const halfYears = typeof during === 'string' ? [during] : halfYearsBetween(during.first, during.last);
  const counts = { investigation: 0, deployment: 0, continuous: 0 };
  for (const action of actions) {
    const held = phases.filter((phase) => halfYears.some((halfYear) => action.phases[halfYear] === phase));
    if (held.length > 0 && matches(action)) {
      held.forEach((phase) => (counts[phase] += 1));
    }
  }
  return counts;
}

import type { Action } from '../plan/Action';
import { identityKey } from '../text/identityKey';
import { type NameColumn, type NameTerm, isNameTerm } from './FilterTerm';
import { nameKeysOf } from './matchesTerm';
import { type RowFilter, withTerm } from './RowFilter';

/**
 * Takes names out of a filter that no row carries any more, as in an old link.
 *
 * @param goals - the goals of the plan, also those without rows
 * @returns the filter, the same object when all names are there, and what was taken out
 */
export function withoutGoneNames(
  filter: RowFilter,
  actions: Iterable<Action>,
  goals: readonly string[]
): { readonly filter: RowFilter; readonly gone: readonly NameTerm[] } {
  const terms = filter.terms.filter(isNameTerm);
  if (terms.length === 0) {
    return { filter, gone: [] };
  }
  const known = new Map<NameColumn, Set<string>>(
    terms.map(({ kind }) => [kind, new Set(['', ...(kind === 'goal' ? goals.map(identityKey) : [])])])
  );
  for (const action of actions) {
    for (const { kind } of terms) {
      nameKeysOf(action, kind).forEach((key) => known.get(kind)?.add(key));
    }
  }
  const isKnown = (kind: NameColumn, name: string): boolean => known.get(kind)?.has(identityKey(name)) ?? false;
  const gone = terms
    .map(({ kind, names }) => ({ kind, names: names.filter((name) => !isKnown(kind, name)) }))
    .filter(({ names }) => names.length > 0);
  const kept = gone.reduce<RowFilter>((rest, { kind, names: lost }) => {
    const names = terms.find((term) => term.kind === kind)?.names.filter((name) => !lost.includes(name)) ?? [];
    return withTerm(rest, { kind, names });
  }, filter);
  return { filter: kept, gone };
}

import type { Action } from '../plan/Action';
import type { TermKind } from './FilterTerm';
import { type FilterMoment, termMatcher } from './matchesTerm';
import type { RowFilter } from './RowFilter';
import type { RowMatcher } from './showActions';

export interface MatchRequest {
  readonly filter: RowFilter;
  readonly moment: FilterMoment;
  /** Decides for the searched text; every row answers when nothing is searched for. */
  readonly answersSearch: RowMatcher | undefined;
}

/**
 * Decides which rows a filter leaves.
 *
 * @param without - kinds of terms to leave out, to count what their other values would give
 */
export function rowMatcher(
  { filter, moment, answersSearch }: MatchRequest,
  without: readonly TermKind[] = []
): RowMatcher {
  const matchers = filter.terms.filter(({ kind }) => !without.includes(kind)).map((term) => termMatcher(term, moment));
  return (action: Action) =>
    matchers.every((matches) => matches(action)) && (answersSearch === undefined || answersSearch(action));
}

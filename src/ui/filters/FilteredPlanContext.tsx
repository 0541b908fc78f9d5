import * as React from 'react';
import { startOfHalfYear } from '../../domain/confirmation/isConfirmedSince';
import type { TermKind } from '../../domain/filters/FilterTerm';
import type { FilterMoment } from '../../domain/filters/matchesTerm';
import type { RowFilter } from '../../domain/filters/RowFilter';
import { rowMatcher } from '../../domain/filters/rowMatcher';
import { type RowMatcher, type ShownActions, showActions } from '../../domain/filters/showActions';
import type { TextSearch } from '../../domain/search/PlanSearch';
import type { HalfYear } from '../../domain/time/HalfYear';
import type { TimeZone } from '../../domain/time/TimeZone';
import { useReadyPlan } from '../store/PlanStoreContext';
import { useViewState } from '../store/ViewStoreContext';
import { type PlanSearching, usePlanSearch } from './usePlanSearch';

/** The plan as far as the person has asked for it. */
export interface FilteredPlan {
  readonly filter: RowFilter;
  /** The rows to show; `undefined` for the whole plan. */
  readonly shown: ShownActions | undefined;
  readonly moment: FilterMoment;
  readonly searching: PlanSearching;
  /** Decides which rows answer the filter without its terms of some kinds. */
  readonly matcherWithout: (kinds: readonly TermKind[]) => RowMatcher;
}

const FilteredPlanContext = React.createContext<FilteredPlan | undefined>(undefined);

export interface FilteredPlanProviderProps {
  /** The half-year that it is. */
  readonly now: HalfYear;
  readonly zone: TimeZone | undefined;
  readonly children: React.ReactNode;
}

/** Works out what the filter leaves, once for all that show it. */
export function FilteredPlanProvider({ now, zone, children }: FilteredPlanProviderProps): React.ReactElement {
  const actions = useReadyPlan((state) => state.actions);
  const hasConfirmations = useReadyPlan((state) => state.list.hasConfirmations);
  const filter = useViewState((state) => state.filter);
  const kept = useViewState((state) => state.kept);
  const searching = usePlanSearch(filter.text, actions);
  const { search } = searching;
  const moment = React.useMemo(
    () => ({ now, confirmedSince: hasConfirmations ? startOfHalfYear(now, zone) : undefined }),
    [now, zone, hasConfirmations]
  );
  const matcherWithout = React.useCallback(
    (kinds: readonly TermKind[]) => rowMatcher({ filter, moment, answersSearch: search && answers(search) }, kinds),
    [filter, moment, search]
  );
  const isNarrowed = filter.terms.length > 0 || search !== undefined;
  const matches = React.useMemo(() => (isNarrowed ? matcherWithout([]) : undefined), [isNarrowed, matcherWithout]);
  const before = React.useRef<ShownActions>();
  const shown = React.useMemo(
    () => matches && showActions({ matches, actions, kept }, before.current),
    [matches, actions, kept]
  );
  React.useEffect(() => {
    before.current = shown;
  }, [shown]);
  const plan = React.useMemo(
    () => ({ filter, shown, moment, searching, matcherWithout }),
    [filter, shown, moment, searching, matcherWithout]
  );
  return <FilteredPlanContext.Provider value={plan}>{children}</FilteredPlanContext.Provider>;
}

export function useFilteredPlan(): FilteredPlan {
  const plan = React.useContext(FilteredPlanContext);
  if (!plan) {
    throw new Error('A component that follows the filter stands outside FilteredPlanProvider.');
  }
  return plan;
}

function answers(search: TextSearch): RowMatcher {
  return (action) => search.hitOf(action) !== undefined;
}

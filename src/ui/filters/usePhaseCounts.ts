import * as React from 'react';
import { countPhaseRows } from '../../domain/filters/countValues';
import type { Phase } from '../../domain/plan/Phase';
import { useReadyPlan } from '../store/PlanStoreContext';
import { useFilteredPlan } from './FilteredPlanContext';

/** Counting walks through all rows: it waits until a run of edits is over, in milliseconds. */
const pauseMs = 200;

/**
 * How many rows each phase of the legend would show, by the rest of the filter. `undefined` until they are counted, after
 * the first frame.
 */
export function usePhaseCounts(): Readonly<Record<Phase, number>> | undefined {
  const actions = useReadyPlan((state) => state.actions);
  const { filter, moment, matcherWithout } = useFilteredPlan();
  const during = filter.terms.find((term) => term.kind === 'phase')?.during;
  const [counts, setCounts] = React.useState<Readonly<Record<Phase, number>>>();
  React.useEffect(() => {
    const timer = window.setTimeout(
      () => setCounts(countPhaseRows(actions.values(), during ?? moment.now, matcherWithout(['phase']))),
      pauseMs
    );
    return () => window.clearTimeout(timer);
  }, [actions, during, moment, matcherWithout]);
  return counts;
}

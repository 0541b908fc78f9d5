import * as React from 'react';
import type { RowMatcher } from '../../domain/filters/showActions';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { useAnnounce } from '../controls/Announcer';
import { useReadyPlan } from '../store/PlanStoreContext';
import { useFilteredPlan } from './FilteredPlanContext';

/** Longer than between two letters that are typed, in milliseconds: a result is told when the question is whole. */
const pauseMs = 700;

/** Tells what another filter leaves. Edits under a filter are told by themselves. */
export function useFilterAnnouncement(): void {
  const announce = useAnnounce();
  const { shown } = useFilteredPlan();
  const total = useReadyPlan((state) => state.actions.size);
  const told = React.useRef<RowMatcher>();
  const matches = shown?.matches;
  const text = !shown
    ? format(strings.FilterAnnounced, total, total)
    : shown.ids.size === 0
      ? strings.FilterNoneAnnounced
      : format(strings.FilterAnnounced, shown.ids.size, total);
  const latest = React.useRef(text);
  latest.current = text;
  React.useEffect(() => {
    if (matches === told.current) {
      return undefined;
    }
    const timer = window.setTimeout(() => {
      told.current = matches;
      announce(latest.current);
    }, pauseMs);
    return () => window.clearTimeout(timer);
  }, [matches, announce]);
}

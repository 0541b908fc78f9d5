import * as React from 'react';
import { startOfHalfYear } from '../../domain/confirmation/isConfirmedSince';
import type { HalfYear } from '../../domain/time/HalfYear';
import type { TimeZone } from '../../domain/time/TimeZone';
import { timelineColumns } from '../../domain/timeline/timelineColumns';
import { type TimelineLayout, timelineLayout } from '../../domain/timeline/timelineLayout';
import { useReadyPlan } from '../store/PlanStoreContext';
import { useTextUnit } from '../theme/useTextUnit';
import type { SharedRowProps } from './shared/SharedRowProps';

/** Width of a half-year among cards: two stand beside each other on the narrowest screen. */
const cardHalfYearRem = 8;

export interface SharedRowPropsOptions {
  /** Width of the place, in CSS pixels. */
  readonly width: number;
  readonly now: HalfYear;
  readonly zone: TimeZone | undefined;
  readonly halfYears: readonly HalfYear[];
}

/** The layout for a width, and the props that all rows share. */
export function useSharedRowProps({ width, now, zone, halfYears }: SharedRowPropsOptions): {
  readonly layout: TimelineLayout;
  readonly shared: SharedRowProps;
} {
  const phaseNames = useReadyPlan((state) => state.list.phaseNames);
  const canEdit = useReadyPlan((state) => state.list.rights.canEdit);
  const rules = useReadyPlan((state) => state.list.fieldRules);
  const hasConfirmations = useReadyPlan((state) => state.list.hasConfirmations);
  const confirmedSince = canEdit && hasConfirmations ? startOfHalfYear(now, zone) : undefined;
  const textUnit = useTextUnit();
  const layout = React.useMemo(() => timelineLayout(width / textUnit, halfYears.length), [width, textUnit, halfYears]);
  const { kind } = layout;
  const halfYearRem = layout.kind === 'cards' ? cardHalfYearRem : layout.halfYearRem;
  const shared = React.useMemo(
    () => ({
      kind,
      columns: timelineColumns(halfYears, now),
      halfYears,
      halfYearRem,
      now,
      phaseNames,
      canEdit,
      rules,
      confirmedSince
    }),
    [kind, halfYears, halfYearRem, now, phaseNames, canEdit, rules, confirmedSince]
  );
  return { layout, shared };
}

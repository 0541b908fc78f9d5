import * as React from 'react';
import { startOfHalfYear } from '../../domain/confirmation/isConfirmedSince';
import type { HalfYear } from '../../domain/time/HalfYear';
import type { TimeZone } from '../../domain/time/TimeZone';
import { timelineColumns } from '../../domain/timeline/timelineColumns';
import { type TimelineLayout, timelineLayout } from '../../domain/timeline/timelineLayout';
import { useReadyPlan } from '../store/PlanStoreContext';
import { useTextUnit } from '../theme/useTextUnit';
import type { TimelineFrame } from './frame/TimelineFrame';

/** Width of a half-year among cards: two stand beside each other on the narrowest screen. */
const cardHalfYearRem = 8;

export interface TimelineFrameOptions {
  /** Width of the place, in CSS pixels. */
  readonly width: number;
  readonly now: HalfYear;
  readonly zone: TimeZone | undefined;
  readonly halfYears: readonly HalfYear[];
}

/** The layout for a place of a width, and what the rows need of it. */
export function useTimelineFrame({ width, now, zone, halfYears }: TimelineFrameOptions): {
  readonly layout: TimelineLayout;
  readonly frame: TimelineFrame;
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
  const frame = React.useMemo(
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
  return { layout, frame };
}

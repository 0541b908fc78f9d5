import type * as React from 'react';
import type { FieldRules } from '../../../domain/edits/FieldRule';
import type { Phase } from '../../../domain/plan/Phase';
import type { HalfYear } from '../../../domain/time/HalfYear';
import type { TimelineColumn } from '../../../domain/timeline/timelineColumns';
import type { TimelineLayout } from '../../../domain/timeline/timelineLayout';
import type { RowCheckProps } from '../../selection/RowCheck';
import type { GoalSlice } from './GoalSlice';

/** The props that all rows of a timeline share. The object changes only when the rows have to re-render. */
export interface SharedRowProps {
  readonly kind: TimelineLayout['kind'];
  readonly columns: readonly TimelineColumn[];
  readonly halfYears: readonly HalfYear[];
  /** Width of a half-year in rem, for choosing words that fit. */
  readonly halfYearRem: number;
  readonly now: HalfYear;
  readonly phaseNames: Readonly<Record<Phase, string>>;
  readonly canEdit: boolean;
  /** Which of the fields the list lets change. */
  readonly rules: FieldRules;
  /** Rows that nobody has confirmed since then carry a mark, ISO 8601 in UTC; `undefined` where rows carry none. */
  readonly confirmedSince: string | undefined;
  /** The check box of a row, while rows are being selected. */
  readonly Check?: React.ComponentType<RowCheckProps>;
}

/** Number of columns of the table. */
export function columnCountOf({ kind, columns }: SharedRowProps): number {
  return columns.length + (kind === 'wide' ? 3 : 1);
}

/** The props of a body of rows, in the table and in the cards. */
export interface RowsProps {
  readonly slices: readonly GoalSlice[];
  readonly shared: SharedRowProps;
}

/** The place of a row when only a part of the rows is rendered. */
export interface RowPlace {
  /** Number of the row among all rows, from 0; missing when all rows are drawn. */
  readonly index?: number;
}

import { type HalfYear, ordinalOf, yearOf } from '../time/HalfYear';

/** A half-year as a column of the timeline. */
export interface TimelineColumn {
  readonly halfYear: HalfYear;
  /** The half-year that the person lives in. */
  readonly isNow: boolean;
  /** The first column of its year. */
  readonly startsYear: boolean;
  /** The half-years between this column and the one before it have no column: time is broken here. */
  readonly followsGap: boolean;
}

/** A year over its columns. */
export interface TimelineYear {
  readonly year: number;
  readonly columns: readonly TimelineColumn[];
}

/** The columns of a timeline, in the order given. `now` need not be among them. */
export function timelineColumns(halfYears: readonly HalfYear[], now: HalfYear): readonly TimelineColumn[] {
  return halfYears.map((halfYear, index) => {
    const before = halfYears[index - 1];
    return {
      halfYear,
      isNow: halfYear === now,
      startsYear: before === undefined || yearOf(before) !== yearOf(halfYear),
      followsGap: before !== undefined && ordinalOf(halfYear) - ordinalOf(before) > 1
    };
  });
}

/** The columns under their years. */
export function timelineYears(columns: readonly TimelineColumn[]): readonly TimelineYear[] {
  const years: { year: number; columns: TimelineColumn[] }[] = [];
  for (const column of columns) {
    const last = years[years.length - 1];
    if (last && !column.startsYear) {
      last.columns.push(column);
    } else {
      years.push({ year: yearOf(column.halfYear), columns: [column] });
    }
  }
  return years;
}

import { type HalfYear, toHalfYear } from './HalfYear';

/** How a plan divides the year; days and weeks count as months. */
export type TimeUnit = 'half' | 'tertial' | 'quarter' | 'month';

/** Some months of some year, numbered from 1, and the unit in which a text names them. */
export interface PartOfYear {
  readonly unit: TimeUnit;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

const monthsIn: Readonly<Record<TimeUnit, number>> = { half: 6, tertial: 4, quarter: 3, month: 1 };

/** The n-th half, tertial, quarter or month of a year, counted from 1; `undefined` when a year has no such part. */
export function partOfYear(unit: TimeUnit, number: number): PartOfYear | undefined {
  const lastMonth = number * monthsIn[unit];
  return number >= 1 && lastMonth <= 12 ? { unit, firstMonth: lastMonth - monthsIn[unit] + 1, lastMonth } : undefined;
}

/** The month that most of an ISO 8601 week lies in, near enough to tell the halves apart: week 27 is the first of July. */
export function partOfWeek(week: number): PartOfYear | undefined {
  return week >= 1 && week <= 53
    ? partOfYear('month', Math.min(12, Math.floor(((week - 1) * 12) / 52) + 1))
    : undefined;
}

/** The half-years that the months fall in, one or two; the whole year when no part is given. */
export function halfYearsOfPart(year: number, part: PartOfYear | undefined): readonly HalfYear[] {
  const { firstMonth, lastMonth } = part ?? { firstMonth: 1, lastMonth: 12 };
  return [...(firstMonth <= 6 ? [toHalfYear(year, 1)] : []), ...(lastMonth > 6 ? [toHalfYear(year, 2)] : [])];
}

import { type PartOfYear, partOfYear } from './PartOfYear';

export interface CalendarDate {
  readonly year?: number;
  readonly part: PartOfYear;
  readonly isExact: true;
}

/** Day, month and year: as Finland writes them, with slashes, and after ISO 8601. */
const dayFirst = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})?$/;
const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const yearFirst = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/**
 * Reads a date, or a month in digits, as the month that it lies in: "25.8.2025", "25.8." (without a year), "25/8/2025",
 * "2025-08-25", "2025-08". Between slashes the day comes first, unless only the second number can be a day.
 */
export function readCalendarDate(text: string): CalendarDate | undefined {
  const [, day, month, year] = dayFirst.exec(text) ?? slashes.exec(text) ?? [];
  if (day !== undefined && month !== undefined) {
    return slashes.test(text) && Number(month) > 12 ? toDate(year, day, month) : toDate(year, month, day);
  }
  const [, isoYear, isoMonth, isoDay] = yearFirst.exec(text) ?? [];
  return isoMonth === undefined ? undefined : toDate(isoYear, isoMonth, isoDay ?? '1');
}

function toDate(year: string | undefined, month: string, day: string): CalendarDate | undefined {
  const part = partOfYear('month', Number(month));
  const isDay = Number(day) >= 1 && Number(day) <= 31;
  const known = year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year);
  if (part === undefined || !isDay || (known !== undefined && (known < 1900 || known > 2099))) {
    return undefined;
  }
  return { ...(known === undefined ? {} : { year: known }), part, isExact: true };
}

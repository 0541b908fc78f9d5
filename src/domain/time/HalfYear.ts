import { type TimeZone, localTime, startOfDay } from './TimeZone';

/**
 * A half of a calendar year, the plan's unit of time: `2026H1` is spring (kevät, January to June) and `2026H2` autumn
 * (syksy, July to December). Keys of four-digit years sort as text in order of time.
 */
export type HalfYear = `${number}H${1 | 2}`;

export type Half = 1 | 2;

const keyPattern = /^([1-9]\d{3})H([12])$/;

export function toHalfYear(year: number, half: Half): HalfYear {
  return `${year}H${half}`;
}

/** Reads a key such as `2026H2`; anything else gives `undefined`. */
export function parseHalfYear(key: string): HalfYear | undefined {
  const match = keyPattern.exec(key);
  return match ? toHalfYear(Number(match[1]), match[2] === '1' ? 1 : 2) : undefined;
}

export function yearOf(halfYear: HalfYear): number {
  return Number(halfYear.slice(0, 4));
}

export function halfOf(halfYear: HalfYear): Half {
  return halfYear.endsWith('1') ? 1 : 2;
}

/**
 * The half-year of a moment in a time zone: the same for everybody.
 *
 * @param zone - the device's own when it is left out
 */
export function halfYearOfDate(date: Date, zone?: TimeZone): HalfYear {
  const local = localTime(date.getTime(), zone);
  return toHalfYear(local.getUTCFullYear(), local.getUTCMonth() < 6 ? 1 : 2);
}

/**
 * The moment a half-year begins: midnight of its first day.
 *
 * @param zone - the device's own when it is left out
 * @returns milliseconds since 1970
 */
export function halfYearStart(halfYear: HalfYear, zone?: TimeZone): number {
  return startOfDay({ year: yearOf(halfYear), month: halfOf(halfYear) === 1 ? 1 : 7, day: 1 }, zone);
}

/** Half-years since year 0: neighbours differ by one. */
export function ordinalOf(halfYear: HalfYear): number {
  return yearOf(halfYear) * 2 + halfOf(halfYear) - 1;
}

export function nextHalfYear(halfYear: HalfYear): HalfYear {
  return halfOf(halfYear) === 1 ? toHalfYear(yearOf(halfYear), 2) : toHalfYear(yearOf(halfYear) + 1, 1);
}

export function previousHalfYear(halfYear: HalfYear): HalfYear {
  return halfOf(halfYear) === 2 ? toHalfYear(yearOf(halfYear), 1) : toHalfYear(yearOf(halfYear) - 1, 2);
}

/** Order of time, for `sort`. */
export function compareHalfYears(a: HalfYear, b: HalfYear): number {
  return ordinalOf(a) - ordinalOf(b);
}

/** All half-years from the first to the last, both included; empty when they are the wrong way round. */
export function halfYearsBetween(first: HalfYear, last: HalfYear): readonly HalfYear[] {
  const result: HalfYear[] = [];
  for (let current = first; compareHalfYears(current, last) <= 0; current = nextHalfYear(current)) {
    result.push(current);
  }
  return result;
}

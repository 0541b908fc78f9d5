import { type HalfYear, halfYearStart } from '../time/HalfYear';
import type { TimeZone } from '../time/TimeZone';
import type { Action } from '../plan/Action';

/**
 * The moment a half-year begins in a place, ISO 8601 in UTC.
 *
 * @param zone - where; the device's own midnight when it is left out
 */
export function startOfHalfYear(halfYear: HalfYear, zone?: TimeZone): string {
  return new Date(halfYearStart(halfYear, zone)).toISOString();
}

/**
 * Whether an owner has said since a moment that the row is true. Both are ISO 8601 in UTC, which sorts as text: a plan of
 * thousands of rows is asked at every edit.
 */
export function isConfirmedSince({ confirmedOn }: Pick<Action, 'confirmedOn'>, since: string): boolean {
  return confirmedOn !== undefined && confirmedOn >= since.slice(0, 19);
}

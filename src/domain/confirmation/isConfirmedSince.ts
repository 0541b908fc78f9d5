import { type HalfYear, halfYearStart } from '../time/HalfYear';
import type { TimeZone } from '../time/TimeZone';
import type { Action } from '../plan/Action';

/**
 * The moment a half-year begins in a time zone, ISO 8601 in UTC.
 *
 * @param zone - the device's own when it is left out
 */
export function startOfHalfYear(halfYear: HalfYear, zone?: TimeZone): string {
  return new Date(halfYearStart(halfYear, zone)).toISOString();
}

/**
 * Whether an owner has confirmed the row since a moment. Both are ISO 8601 in UTC, which sorts as text: this runs for
 * thousands of rows at every edit.
 */
export function isConfirmedSince({ confirmedOn }: Pick<Action, 'confirmedOn'>, since: string): boolean {
  return confirmedOn !== undefined && confirmedOn >= since.slice(0, 19);
}

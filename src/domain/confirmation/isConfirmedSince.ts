import { type HalfYear, halfOf, yearOf } from '../time/HalfYear';
import type { Action } from '../plan/Action';

/** The moment a half-year begins by the local calendar of the person who looks, ISO 8601 in UTC. */
export function startOfHalfYear(halfYear: HalfYear): string {
  return new Date(yearOf(halfYear), halfOf(halfYear) === 1 ? 0 : 6, 1).toISOString();
}

/**
 * Whether an owner has said since a moment that the row is true. Both are ISO 8601 in UTC, which sorts as text: a plan of
 * thousands of rows is asked at every edit.
 */
export function isConfirmedSince({ confirmedOn }: Pick<Action, 'confirmedOn'>, since: string): boolean {
  return confirmedOn !== undefined && confirmedOn >= since.slice(0, 19);
}

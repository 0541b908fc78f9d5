/** Helsinki's clock (FLE standard time): UTC+2, in summer UTC+3 from the last Sunday of March to that of October, 01:00 UTC. */

const hour = 3_600_000;

export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

function lastSundayAtOneUtc(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * hour;
}

function offsetAt(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const isSummer = instant >= lastSundayAtOneUtc(year, 3) && instant < lastSundayAtOneUtc(year, 10);
  return (isSummer ? 3 : 2) * hour;
}

export function toLocalTime(instant: number): LocalTime {
  const shifted = new Date(instant + offsetAt(instant));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds()
  };
}

/** The instant, in milliseconds, at which Helsinki's clocks show the time. */
export function fromLocalTime(local: LocalTime): number {
  const asUtc = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
  const guess = asUtc - 2 * hour;
  return asUtc - offsetAt(guess - hour) === guess ? guess : asUtc - offsetAt(guess);
}

/** Midnight in Helsinki of the day the instant falls on there: what a date-only column stores. */
export function localMidnight(instant: number): number {
  return fromLocalTime({ ...toLocalTime(instant), hour: 0, minute: 0, second: 0 });
}

/** UTC text without milliseconds, `2026-11-24T19:00:00Z`. */
export function toUtcText(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** Local text without a zone, `2026-11-24T21:00:00`. */
export function toLocalText(instant: number): string {
  const local = toLocalTime(instant);
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${local.year}-${two(local.month)}-${two(local.day)}`;
  return `${date}T${two(local.hour)}:${two(local.minute)}:${two(local.second)}`;
}

/** As Finnish regional settings write it: `24.11.2026`, or `24.11.2026 9:05`. */
export function toFinnishText(instant: number, isDateOnly: boolean): string {
  const local = toLocalTime(instant);
  const date = `${local.day}.${local.month}.${local.year}`;
  return isDateOnly ? date : `${date} ${local.hour}:${String(local.minute).padStart(2, '0')}`;
}

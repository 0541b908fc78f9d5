/**
 * A time zone, as SharePoint describes a site's: Windows' rules, which hold for every year. Biases are minutes to add
 * to local time to get UTC; Helsinki has -120.
 */
export interface TimeZone {
  readonly bias: number;
  /** To add to `bias` while daylight time lasts; -60 nearly everywhere. */
  readonly daylightBias: number;
  /** Missing where clocks do not change. */
  readonly changes: { readonly toDaylight: ClockChange; readonly toStandard: ClockChange } | undefined;
}

/** A moment of the year at which clocks are changed, by the clocks as they are before it. */
export interface ClockChange {
  /** 1 to 12. */
  readonly month: number;
  /** A day of the month, or one of its weekdays: `week` is 1 to 4, or 5 for the last; weekday 0 is Sunday. */
  readonly day: number | { readonly week: number; readonly weekday: number };
  /** Milliseconds since midnight. */
  readonly time: number;
}

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const minute = 60_000;
const oneDay = 24 * 60 * minute;

/**
 * The local time of a moment in a time zone, in the UTC fields of the result.
 *
 * @param instant - milliseconds since 1970
 * @param zone - the device's own when it is left out
 */
export function localTime(instant: number, zone: TimeZone | undefined): Date {
  return new Date(instant + minutesAhead(instant, zone) * minute);
}

/**
 * The moment at which a day begins in a time zone, milliseconds since 1970. Where clocks skip midnight it is the first
 * moment of the day that there is; where they show it twice, the first of the two.
 */
export function startOfDay({ year, month, day }: CalendarDay, zone: TimeZone | undefined): number {
  const midnight = Date.UTC(year, month - 1, day);
  // Clocks change at most once in these two days, so midnight is by the offset of one end or of the other.
  const possible = [midnight - oneDay, midnight + oneDay]
    .map((nearby) => midnight - minutesAhead(nearby, zone) * minute)
    .filter((instant) => localTime(instant, zone).getTime() >= midnight);
  return Math.min(...possible);
}

/** The offset from UTC at a moment, in minutes. */
function minutesAhead(instant: number, zone: TimeZone | undefined): number {
  if (!zone) {
    return -new Date(instant).getTimezoneOffset();
  }
  return isDaylightTime(instant, zone) ? -(zone.bias + zone.daylightBias) : -zone.bias;
}

function isDaylightTime(instant: number, { bias, daylightBias, changes }: TimeZone): boolean {
  if (!changes) {
    return false;
  }
  const year = new Date(instant - bias * minute).getUTCFullYear();
  const begin = changeIn(year, changes.toDaylight) + bias * minute;
  const end = changeIn(year, changes.toStandard) + (bias + daylightBias) * minute;
  // South of the equator daylight time lasts over the turn of the year.
  return begin < end ? instant >= begin && instant < end : instant >= begin || instant < end;
}

function changeIn(year: number, { month, day, time }: ClockChange): number {
  return Date.UTC(year, month - 1, typeof day === 'number' ? day : dayOfMonth(year, month, day)) + time;
}

function dayOfMonth(year: number, month: number, { week, weekday }: { week: number; weekday: number }): number {
  const first = 1 + ((7 + weekday - new Date(Date.UTC(year, month - 1, 1)).getUTCDay()) % 7);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const date = first + (week - 1) * 7;
  return date > days ? date - 7 : date;
}

/** The workbench's sites keep Finnish time, as their regional settings say. */
const siteZone = 'Europe/Helsinki';

const partsFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: siteZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23'
});

const minuteMs = 60_000;

/** An instant as the value of a date or date-and-time input, in the site's time. Empty for anything but an ISO date. */
export function toInputValue(iso: string, isDateOnly: boolean): string {
  const instant = new Date(iso);
  if (iso === '' || Number.isNaN(instant.getTime())) {
    return '';
  }
  const local = wallClock(instant);
  return isDateOnly ? local.slice(0, 10) : local;
}

/** The instant of an input's value in the site's time, as ISO text; a date means its midnight. */
export function fromInputValue(value: string): string {
  const wanted = Date.parse(`${value.length === 10 ? `${value}T00:00` : value}:00Z`);
  const offset = (guess: number): number => Date.parse(`${wallClock(new Date(guess))}:00Z`) - guess;
  const guess = wanted - offset(wanted);
  // The second look settles the hours around a change to or from summer time.
  const instant = wanted - offset(guess);
  return new Date(Math.round(instant / minuteMs) * minuteMs).toISOString().replace('.000Z', 'Z');
}

/** An instant as a Finn reads it, in the site's time. */
export function toDateText(iso: string, isDateOnly: boolean): string {
  const value = toInputValue(iso, false);
  const parts = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)$/.exec(value);
  if (!parts) {
    return iso;
  }
  const [, year, month, day, hour, minute] = parts;
  const date = `${Number(day)}.${Number(month)}.${year}`;
  return isDateOnly ? date : `${date} ${Number(hour)}.${minute}`;
}

function wallClock(instant: Date): string {
  const parts = new Map(partsFormat.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

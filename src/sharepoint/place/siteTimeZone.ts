import type { ClockChange, TimeZone } from '../../domain/time/TimeZone';

type Properties = Readonly<Record<string, unknown>>;

/**
 * The time zone of a page's site, from `pageContext.web.timeZoneInfo` (in beta, and so not in the typings) or from
 * `webTimeZoneData` of the old context, which says the same under other names. The person's own zone is not used.
 *
 * @returns `undefined` when the page has none, or one that cannot be read
 */
export function siteTimeZone(pageContext: unknown): TimeZone | undefined {
  const { web, legacyPageContext } = toProperties(pageContext);
  return toTimeZone(toProperties(web).timeZoneInfo) ?? toTimeZone(toProperties(legacyPageContext).webTimeZoneData);
}

function toTimeZone(data: unknown): TimeZone | undefined {
  const zone = toProperties(data);
  const bias = numberOf(zone.offset ?? zone.Bias);
  if (bias === undefined) {
    return undefined;
  }
  const standardBias = numberOf(zone.standardOffset ?? zone.StandardBias) ?? 0;
  const daylightBias = numberOf(zone.daylightOffset ?? zone.DaylightBias) ?? 0;
  const toDaylight = toClockChange(zone.daylightDate ?? zone.DaylightDate);
  const toStandard = toClockChange(zone.standardDate ?? zone.StandardDate);
  return {
    bias: bias + standardBias,
    daylightBias: daylightBias - standardBias,
    changes: toDaylight && toStandard && { toDaylight, toStandard }
  };
}

/** A Windows `SYSTEMTIME`: without a year the day counts weekdays, with one it is a date. Month 0 says that there is no change. */
function toClockChange(data: unknown): ClockChange | undefined {
  const time = toProperties(data);
  const read = (name: string): number =>
    numberOf(time[name] ?? time[name.charAt(0).toLowerCase() + name.slice(1)]) ?? 0;
  const month = read('Month');
  const day = read('Day');
  if (month < 1 || month > 12 || day < 1) {
    return undefined;
  }
  return {
    month,
    day: read('Year') > 0 ? day : { week: day, weekday: read('DayOfWeek') },
    time: ((read('Hour') * 60 + read('Minute')) * 60 + read('Second')) * 1000 + read('Milliseconds')
  };
}

function toProperties(value: unknown): Properties {
  return typeof value === 'object' && value !== null ? (value as Properties) : {};
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

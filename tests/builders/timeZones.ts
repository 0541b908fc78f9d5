import type { ClockChange, TimeZone } from '../../src/domain/time/TimeZone';

const hour = 3_600_000;

/** The `week`th such weekday of a month (5 is the last), at so many hours of the day. */
function on(month: number, week: number, weekday: number, hours: number): ClockChange {
  return { month, day: { week, weekday }, time: hours * hour };
}

function zone(bias: number, toDaylight?: ClockChange, toStandard?: ClockChange, daylightBias = -60): TimeZone {
  return { bias, daylightBias, changes: toDaylight && toStandard && { toDaylight, toStandard } };
}

/** Zones by their IANA names, with the rules that SharePoint gives for them. */
export const timeZones = {
  'Europe/Helsinki': zone(-120, on(3, 5, 0, 3), on(10, 5, 0, 4)),
  'Europe/Stockholm': zone(-60, on(3, 5, 0, 2), on(10, 5, 0, 3)),
  'Europe/Lisbon': zone(0, on(3, 5, 0, 1), on(10, 5, 0, 2)),
  'Atlantic/Azores': zone(60, on(3, 5, 0, 0), on(10, 5, 0, 1)),
  'Asia/Tokyo': zone(-540),
  'Asia/Kolkata': zone(-330),
  'Asia/Kathmandu': zone(-345),
  'America/Los_Angeles': zone(480, on(3, 2, 0, 2), on(11, 1, 0, 2)),
  'America/St_Johns': zone(210, on(3, 2, 0, 2), on(11, 1, 0, 2)),
  'Pacific/Kiritimati': zone(-840),
  'Pacific/Apia': zone(-780),
  'Pacific/Chatham': zone(-765, on(9, 5, 0, 2.75), on(4, 1, 0, 3.75)),
  'Pacific/Honolulu': zone(600),
  'Australia/Sydney': zone(-600, on(10, 1, 0, 2), on(4, 1, 0, 3)),
  'Pacific/Auckland': zone(-720, on(9, 5, 0, 2), on(4, 1, 0, 3)),
  'Australia/Lord_Howe': zone(-630, on(10, 1, 0, 2), on(4, 1, 0, 2), -30),
  /** Clocks skip midnight in spring, and show the hour before it twice in autumn. */
  'Africa/Cairo': zone(-120, on(4, 5, 5, 0), on(10, 5, 4, 24))
} as const satisfies Readonly<Record<string, TimeZone>>;

import * as fc from 'fast-check';
import { localTime, startOfDay } from '../../../../src/domain/time/TimeZone';
import { timeZones } from '../../../builders/timeZones';

const zones = Object.entries(timeZones);
const hour = 3_600_000;
/** Years in which all of these zones have kept the rules that they have now. */
const instants = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2036, 0, 1) });

const formats = new Map(
  zones.map(([timeZone]) => [
    timeZone,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  ])
);

/** The same by the runtime's own knowledge of zones: "2027-01-01 00:00:00". */
function wallClock(instant: number, timeZone: string): string {
  return formats.get(timeZone)?.format(instant) ?? '';
}

function text(local: Date): string {
  return local.toISOString().slice(0, 19).replace('T', ' ');
}

describe('localTime', () => {
  it.each(zones)('shows what the clocks of %s show, all the year round', (name, zone) => {
    fc.assert(fc.property(instants, (instant) => text(localTime(instant, zone)) === wallClock(instant, name)));
  });

  it.each(zones)('changes the clocks of %s at the very moment', (name, zone) => {
    const half = hour / 2;
    const offset = (instant: number): number => localTime(instant, zone).getTime() - instant;
    const changes = Array.from({ length: 366 * 48 }, (_, index) => Date.UTC(2026, 0, 1) + index * half).filter(
      (instant) => offset(instant) !== offset(instant - half)
    );
    expect(changes.length).toBe(zone.changes ? 2 : 0);
    for (const instant of changes.flatMap((change) => [change - 1000, change])) {
      expect(text(localTime(instant, zone))).toBe(wallClock(instant, name));
    }
  });

  it("is the device's own without a zone", () => {
    const noon = new Date(2026, 6, 1, 12, 30);
    expect(text(localTime(noon.getTime(), undefined))).toBe('2026-07-01 12:30:00');
  });

  it('follows a change that is given by its date', () => {
    const zone = {
      bias: -120,
      daylightBias: -60,
      changes: { toDaylight: { month: 3, day: 29, time: 3 * hour }, toStandard: { month: 10, day: 25, time: 4 * hour } }
    };
    expect(text(localTime(Date.UTC(2026, 2, 29, 0, 59), zone))).toBe('2026-03-29 02:59:00');
    expect(text(localTime(Date.UTC(2026, 2, 29, 1, 0), zone))).toBe('2026-03-29 04:00:00');
  });
});

describe('startOfDay', () => {
  it.each(zones)('is the first moment of every day in %s', (name, zone) => {
    for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 1, 1); day += 24 * hour) {
      const date = new Date(day);
      const start = startOfDay(
        { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
        zone
      );
      const today = date.toISOString().slice(0, 10);
      expect(wallClock(start, name).slice(0, 10)).toBe(today);
      expect(wallClock(start - 1, name).slice(0, 10)).not.toBe(today);
    }
  });

  it('is one in the morning where clocks skip midnight', () => {
    const start = startOfDay({ year: 2026, month: 4, day: 24 }, timeZones['Africa/Cairo']);
    expect(text(localTime(start, timeZones['Africa/Cairo']))).toBe('2026-04-24 01:00:00');
  });

  it("is the device's own midnight without a zone", () => {
    expect(startOfDay({ year: 2027, month: 1, day: 1 }, undefined)).toBe(new Date(2027, 0, 1).getTime());
  });
});

import * as fc from 'fast-check';
import { timeZones } from '../../../builders/timeZones';
import {
  compareHalfYears,
  halfOf,
  halfYearOfDate,
  halfYearStart,
  halfYearsBetween,
  nextHalfYear,
  ordinalOf,
  parseHalfYear,
  toHalfYear,
  yearOf
} from '../../../../src/domain/time/HalfYear';

const anyHalfYear = fc
  .tuple(fc.integer({ min: 1900, max: 2099 }), fc.constantFrom(1 as const, 2 as const))
  .map(([year, half]) => toHalfYear(year, half));

describe('parseHalfYear', () => {
  it('reads a key', () => {
    expect(parseHalfYear('2026H2')).toBe('2026H2');
  });

  it.each(['', '2026', '2026H3', '2026H0', '2026h2', ' 2026H2', '2026H22', '26H1', '0026H1', 'Phase_2026H2'])(
    'refuses %p',
    (key) => {
      expect(parseHalfYear(key)).toBeUndefined();
    }
  );

  it('gives back every half-year it is given', () => {
    fc.assert(fc.property(anyHalfYear, (halfYear) => parseHalfYear(halfYear) === halfYear));
  });
});

describe('halfYearOfDate', () => {
  it('counts June into spring and July into autumn', () => {
    expect(halfYearOfDate(new Date(2026, 5, 30, 23, 59))).toBe('2026H1');
    expect(halfYearOfDate(new Date(2026, 6, 1))).toBe('2026H2');
  });

  it('keeps to the calendar at the turn of the year', () => {
    expect(halfYearOfDate(new Date(2026, 11, 31, 23, 59))).toBe('2026H2');
    expect(halfYearOfDate(new Date(2027, 0, 1))).toBe('2027H1');
  });
});

describe("a site's half-years", () => {
  const zones = Object.entries(timeZones);

  it('turn at midnight in Helsinki, wherever one looks from', () => {
    const helsinki = timeZones['Europe/Helsinki'];
    expect(halfYearOfDate(new Date('2026-12-31T21:59:59Z'), helsinki)).toBe('2026H2');
    expect(halfYearOfDate(new Date('2026-12-31T22:00:00Z'), helsinki)).toBe('2027H1');
    expect(halfYearOfDate(new Date('2027-06-30T20:59:59Z'), helsinki)).toBe('2027H1');
    expect(halfYearOfDate(new Date('2027-06-30T21:00:00Z'), helsinki)).toBe('2027H2');
  });

  it.each([
    ['Europe/Stockholm', '2026-12-31T23:00:00.000Z', '2027-06-30T22:00:00.000Z'],
    ['Europe/Lisbon', '2027-01-01T00:00:00.000Z', '2027-06-30T23:00:00.000Z'],
    ['Asia/Tokyo', '2026-12-31T15:00:00.000Z', '2027-06-30T15:00:00.000Z'],
    ['Asia/Kathmandu', '2026-12-31T18:15:00.000Z', '2027-06-30T18:15:00.000Z'],
    ['America/Los_Angeles', '2027-01-01T08:00:00.000Z', '2027-07-01T07:00:00.000Z'],
    ['Pacific/Apia', '2026-12-31T11:00:00.000Z', '2027-06-30T11:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00.000Z', '2027-06-30T10:00:00.000Z'],
    // Summer in January.
    ['Australia/Sydney', '2026-12-31T13:00:00.000Z', '2027-06-30T14:00:00.000Z'],
    ['Pacific/Auckland', '2026-12-31T11:00:00.000Z', '2027-06-30T12:00:00.000Z'],
    ['Pacific/Chatham', '2026-12-31T10:15:00.000Z', '2027-06-30T11:15:00.000Z']
  ] as const)('begin at midnight in %s', (name, spring, autumn) => {
    expect(new Date(halfYearStart('2027H1', timeZones[name])).toISOString()).toBe(spring);
    expect(new Date(halfYearStart('2027H2', timeZones[name])).toISOString()).toBe(autumn);
  });

  it.each(zones)('follow each other without a gap in %s', (_, zone) => {
    fc.assert(
      fc.property(anyHalfYear, (halfYear) => {
        const start = halfYearStart(halfYear, zone);
        return (
          halfYearOfDate(new Date(start), zone) === halfYear &&
          nextHalfYear(halfYearOfDate(new Date(start - 1), zone)) === halfYear
        );
      })
    );
  });
});

describe('order of half-years', () => {
  it('puts spring before autumn and a year before the next', () => {
    expect([...(['2027H1', '2026H2', '2026H1'] as const)].sort(compareHalfYears)).toEqual([
      '2026H1',
      '2026H2',
      '2027H1'
    ]);
  });

  it('gives neighbours ordinals that differ by one', () => {
    fc.assert(fc.property(anyHalfYear, (halfYear) => ordinalOf(nextHalfYear(halfYear)) - ordinalOf(halfYear) === 1));
  });

  it('tells year and half apart', () => {
    expect([yearOf('2026H2'), halfOf('2026H2'), halfOf('2026H1')]).toEqual([2026, 2, 1]);
  });
});

describe('halfYearsBetween', () => {
  it('includes both ends', () => {
    expect(halfYearsBetween('2025H2', '2027H1')).toEqual(['2025H2', '2026H1', '2026H2', '2027H1']);
  });

  it('is one half-year when both ends are the same', () => {
    expect(halfYearsBetween('2026H1', '2026H1')).toEqual(['2026H1']);
  });

  it('is empty when the ends are the wrong way round', () => {
    expect(halfYearsBetween('2026H2', '2026H1')).toEqual([]);
  });
});

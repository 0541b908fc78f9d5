import * as fc from 'fast-check';
import {
  compareHalfYears,
  halfOf,
  halfYearOfDate,
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

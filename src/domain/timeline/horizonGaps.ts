import { type HalfYear, ordinalOf } from '../time/HalfYear';

/** Pairs of neighbouring columns that are not neighbours in time: half-years between them have no column. */
export function horizonGaps(halfYears: readonly HalfYear[]): readonly (readonly [HalfYear, HalfYear])[] {
  const gaps: [HalfYear, HalfYear][] = [];
  halfYears.forEach((halfYear, index) => {
    const next = halfYears[index + 1];
    if (next !== undefined && ordinalOf(next) - ordinalOf(halfYear) > 1) {
      gaps.push([halfYear, next]);
    }
  });
  return gaps;
}

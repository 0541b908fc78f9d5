import { halfYearsBetween } from '../../../../src/domain/time/HalfYear';
import { horizonGaps } from '../../../../src/domain/timeline/horizonGaps';

describe('horizonGaps', () => {
  it('finds none in an unbroken horizon', () => {
    expect(horizonGaps(halfYearsBetween('2025H1', '2027H2'))).toEqual([]);
  });

  it('names the columns on both sides of each gap', () => {
    expect(horizonGaps(['2025H1', '2026H1', '2026H2', '2028H1'])).toEqual([
      ['2025H1', '2026H1'],
      ['2026H2', '2028H1']
    ]);
  });

  it('finds none in one column or none', () => {
    expect(horizonGaps(['2025H1'])).toEqual([]);
    expect(horizonGaps([])).toEqual([]);
  });
});

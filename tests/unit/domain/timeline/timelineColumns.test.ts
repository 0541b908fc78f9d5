import { timelineColumns, timelineYears } from '../../../../src/domain/timeline/timelineColumns';

describe('timelineColumns', () => {
  const columns = timelineColumns(['2025H1', '2025H2', '2026H2', '2028H1'], '2026H2');

  it('marks the half-year that is now', () => {
    expect(columns.filter(({ isNow }) => isNow).map(({ halfYear }) => halfYear)).toEqual(['2026H2']);
  });

  it('marks where half-years have no column', () => {
    expect(columns.filter(({ followsGap }) => followsGap).map(({ halfYear }) => halfYear)).toEqual([
      '2026H2',
      '2028H1'
    ]);
  });

  it('gathers half-years under their years', () => {
    expect(timelineYears(columns).map(({ year, columns: own }) => [year, own.length])).toEqual([
      [2025, 2],
      [2026, 1],
      [2028, 1]
    ]);
  });
});

import { halfYearsBetween } from '../../../../src/domain/time/HalfYear';
import { cellRuns } from '../../../../src/domain/timeline/cellRuns';

const plan = halfYearsBetween('2025H1', '2027H2');

describe('cellRuns', () => {
  it('joins neighbouring cells of one phase', () => {
    const phases = {
      '2025H1': 'investigation',
      '2025H2': 'deployment',
      '2026H1': 'deployment',
      '2026H2': 'deployment',
      '2027H1': 'continuous',
      '2027H2': 'continuous'
    } as const;
    expect(cellRuns(phases, plan)).toEqual(['single', 'start', 'middle', 'end', 'start', 'end']);
  });

  it('leaves an empty cell as a gap', () => {
    const phases = { '2025H1': 'deployment', '2026H1': 'deployment' } as const;
    expect(cellRuns(phases, plan)).toEqual(['single', undefined, 'single', undefined, undefined, undefined]);
  });

  it('does not join across a half-year that has no column', () => {
    const phases = { '2025H1': 'deployment', '2026H2': 'deployment' } as const;
    expect(cellRuns(phases, ['2025H1', '2026H2'])).toEqual(['single', 'single']);
  });

  it('joins autumn and the spring after it', () => {
    expect(cellRuns({ '2025H2': 'deployment', '2026H1': 'deployment' }, ['2025H2', '2026H1'])).toEqual([
      'start',
      'end'
    ]);
  });

  it('joins unknown phases only when they say the same', () => {
    const phases = {
      '2025H1': { unknownText: 'Kesken' },
      '2025H2': { unknownText: 'Kesken' },
      '2026H1': { unknownText: 'Tauolla' },
      '2026H2': 'deployment'
    } as const;
    expect(cellRuns(phases, plan).slice(0, 4)).toEqual(['start', 'end', 'single', 'single']);
  });

  it('has nothing to say about an empty row or no columns', () => {
    expect(cellRuns({}, ['2025H1'])).toEqual([undefined]);
    expect(cellRuns({ '2025H1': 'deployment' }, [])).toEqual([]);
  });
});

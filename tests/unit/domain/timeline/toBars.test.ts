import * as fc from 'fast-check';
import type { PhaseCells } from '../../../../src/domain/plan/Action';
import { type PhaseValue, isSamePhase } from '../../../../src/domain/plan/Phase';
import { type HalfYear, halfYearsBetween, ordinalOf } from '../../../../src/domain/time/HalfYear';
import { toBars } from '../../../../src/domain/timeline/toBars';

const decade = halfYearsBetween('2025H1', '2034H2');
const phaseValue: fc.Arbitrary<PhaseValue | undefined> = fc.constantFrom<(PhaseValue | undefined)[]>(
  undefined,
  'investigation',
  'deployment',
  'continuous',
  { unknownText: 'Kesken' }
);
const columns: fc.Arbitrary<HalfYear[]> = fc.subarray([...decade]);
const cells: fc.Arbitrary<PhaseCells> = fc
  .array(phaseValue, { minLength: decade.length, maxLength: decade.length })
  .map((values) => Object.fromEntries(decade.map((halfYear, index) => [halfYear, values[index]])));

describe('toBars', () => {
  it('gives one bar for each run of a phase, from left to right', () => {
    const phases = {
      '2025H1': 'investigation',
      '2025H2': 'investigation',
      '2026H1': 'deployment',
      '2027H1': 'continuous',
      '2027H2': 'continuous'
    } as const;
    expect(toBars(phases, halfYearsBetween('2025H1', '2027H2'))).toEqual([
      { phase: 'investigation', start: 0, length: 2 },
      { phase: 'deployment', start: 2, length: 1 },
      { phase: 'continuous', start: 4, length: 2 }
    ]);
  });

  it('gives no bars for an empty row', () => {
    expect(toBars({}, decade)).toEqual([]);
  });

  it('ignores phases of half-years that have no column', () => {
    expect(toBars({ '2031H1': 'deployment' }, ['2025H1'])).toEqual([]);
  });

  it('covers exactly the cells that are not empty, each once', () => {
    fc.assert(
      fc.property(cells, columns, (phases, halfYears) => {
        const covered = toBars(phases, halfYears).flatMap(({ phase, start, length }) =>
          Array.from({ length }, (_, offset) => [start + offset, phase])
        );
        const filled = halfYears.flatMap((halfYear, index) => {
          const phase = phases[halfYear];
          return phase === undefined ? [] : [[index, phase]];
        });
        expect(covered).toEqual(filled);
      })
    );
  });

  it('leaves no two bars that ought to be one', () => {
    fc.assert(
      fc.property(cells, columns, (phases, halfYears) => {
        const bars = toBars(phases, halfYears);
        bars.slice(1).forEach((bar, index) => {
          const before = bars[index];
          const last = before && halfYears[before.start + before.length - 1];
          const first = halfYears[bar.start];
          const areNeighbours = last && first && ordinalOf(first) - ordinalOf(last) === 1;
          expect(areNeighbours && isSamePhase(before?.phase, bar.phase)).not.toBe(true);
        });
      })
    );
  });
});

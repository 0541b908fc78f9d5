import type { HalfYear } from '../../../../src/domain/time/HalfYear';
import { type CellPlace, rangeOf } from '../../../../src/domain/timeline/CellRange';
import { extendRange } from '../../../../src/domain/timeline/extendRange';
import type { GridStep } from '../../../../src/domain/timeline/moveFocus';
import { timelineRows } from '../../../../src/domain/timeline/timelineRows';

const halfYears: readonly HalfYear[] = ['2025H1', '2025H2', '2026H1', '2026H2'];
const outline = {
  goals: [
    {
      name: 'Tieto',
      number: 1,
      isKnown: true,
      groups: [
        { name: '', actionIds: [1, 2] },
        { name: 'Rekisterit', actionIds: [3] }
      ]
    },
    { name: 'Palvelut', number: 2, isKnown: true, groups: [{ name: '', actionIds: [4] }] }
  ]
};
const rows = timelineRows(outline, new Set());
const at = (id: number, halfYear: HalfYear): CellPlace => ({ key: `action:${id}`, halfYear });

describe('rangeOf', () => {
  it('is the rectangle between two corners, whichever comes first', () => {
    const range = { actionIds: [1, 2], halfYears: ['2025H2', '2026H1'] };
    expect(rangeOf(at(1, '2025H2'), at(2, '2026H1'), rows, halfYears)).toEqual(range);
    expect(rangeOf(at(2, '2025H2'), at(1, '2026H1'), rows, halfYears)).toEqual(range);
    expect(rangeOf(at(2, '2026H1'), at(1, '2025H2'), rows, halfYears)).toEqual(range);
  });

  it('is one cell when the corners are the same', () => {
    expect(rangeOf(at(3, '2026H2'), at(3, '2026H2'), rows, halfYears)).toEqual({
      actionIds: [3],
      halfYears: ['2026H2']
    });
  });

  it('passes over the headings of groups and goals', () => {
    expect(rangeOf(at(2, '2025H1'), at(4, '2025H1'), rows, halfYears)?.actionIds).toEqual([2, 3, 4]);
  });

  it('is nothing when a corner is not shown', () => {
    expect(rangeOf(at(1, '2025H1'), at(9, '2025H1'), rows, halfYears)).toBeUndefined();
    expect(rangeOf(at(1, '2024H1'), at(1, '2025H1'), rows, halfYears)).toBeUndefined();
    const closed = timelineRows(outline, new Set(['goal:palvelut']));
    expect(rangeOf(at(1, '2025H1'), at(4, '2025H1'), closed, halfYears)).toBeUndefined();
  });
});

describe('extendRange', () => {
  const extend = (from: CellPlace, step: GridStep, isRightToLeft = false): CellPlace | undefined =>
    extendRange(from, { step, isRightToLeft }, rows, halfYears);

  it('goes to the neighbouring half-year and stops at the edges', () => {
    expect(extend(at(1, '2025H2'), 'right')).toEqual(at(1, '2026H1'));
    expect(extend(at(1, '2025H2'), 'left')).toEqual(at(1, '2025H1'));
    expect(extend(at(1, '2025H1'), 'left')).toEqual(at(1, '2025H1'));
    expect(extend(at(1, '2026H2'), 'right')).toEqual(at(1, '2026H2'));
    expect(extend(at(1, '2025H2'), 'right', true)).toEqual(at(1, '2025H1'));
  });

  it('goes to the neighbouring action over headings and stops at the edges', () => {
    expect(extend(at(2, '2025H1'), 'down')).toEqual(at(3, '2025H1'));
    expect(extend(at(4, '2025H1'), 'up')).toEqual(at(3, '2025H1'));
    expect(extend(at(1, '2025H1'), 'up')).toEqual(at(1, '2025H1'));
    expect(extend(at(4, '2025H1'), 'down')).toEqual(at(4, '2025H1'));
  });

  it('goes to the ends of the row, and nowhere with other keys', () => {
    expect(extend(at(2, '2025H2'), 'rowEnd')).toEqual(at(2, '2026H2'));
    expect(extend(at(2, '2025H2'), 'rowStart')).toEqual(at(2, '2025H1'));
    expect(extend(at(2, '2025H2'), 'pageUp')).toBeUndefined();
    expect(extend(at(9, '2025H2'), 'down')).toBeUndefined();
  });
});

import { placePasted } from '../../../../src/domain/edits/placePasted';
import { rangeEdits } from '../../../../src/domain/edits/rangeEdits';
import type { HalfYear } from '../../../../src/domain/time/HalfYear';
import { anAction } from '../../../builders/anAction';

const ids = [5, 3, 8];
const halfYears: readonly HalfYear[] = ['2025H1', '2025H2', '2026H1'];
const actions = new Map(ids.map((id) => [id, anAction({ id, phases: { '2025H2': 'deployment' } })]));

describe('placePasted', () => {
  it('lays cells from the first selected one on, in the order that is shown', () => {
    const cells = [['deployment', null], ['continuous']] as const;
    const { range, phaseAt, cutCount } = placePasted(cells, { actionIds: [3], halfYears: ['2025H1'] }, ids, halfYears);
    expect(range).toEqual({ actionIds: [3, 8], halfYears: ['2025H1', '2025H2'] });
    expect(cutCount).toBe(0);
    expect(rangeEdits(range, actions, phaseAt)).toEqual([
      { id: 3, edit: { phases: { '2025H1': 'deployment', '2025H2': null } } },
      { id: 8, edit: { phases: { '2025H1': 'continuous' } } }
    ]);
  });

  it('cuts what goes over the last action or half-year, and counts it', () => {
    const row = ['deployment', 'deployment', 'continuous'] as const;
    const selection = { actionIds: [8], halfYears: ['2025H2'] as const };
    const { range, cutCount } = placePasted([row, row], selection, ids, halfYears);
    expect(range).toEqual({ actionIds: [8], halfYears: ['2025H2', '2026H1'] });
    expect(cutCount).toBe(4);
  });

  it('fills the selection with a single cell', () => {
    const selection = { actionIds: [5, 3], halfYears: ['2025H1', '2025H2'] as const };
    const { range, phaseAt } = placePasted([['deployment']], selection, ids, halfYears);
    expect(range).toBe(selection);
    expect(rangeEdits(range, actions, phaseAt)).toEqual([
      { id: 5, edit: { phases: { '2025H1': 'deployment' } } },
      { id: 3, edit: { phases: { '2025H1': 'deployment' } } }
    ]);
  });
});

describe('rangeEdits', () => {
  it('edits nothing where the cells hold the phase already, or the row is gone', () => {
    const range = { actionIds: [5, 99], halfYears: ['2025H2'] as const };
    expect(rangeEdits(range, actions, () => 'deployment')).toEqual([]);
  });

  it('replaces a text that is none of the phases', () => {
    const odd = new Map([[1, anAction({ phases: { '2025H1': { unknownText: 'Kesken' } } })]]);
    const range = { actionIds: [1], halfYears: ['2025H1'] as const };
    expect(rangeEdits(range, odd, () => null)).toEqual([{ id: 1, edit: { phases: { '2025H1': null } } }]);
  });
});

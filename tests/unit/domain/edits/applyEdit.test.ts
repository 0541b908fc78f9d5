import * as fc from 'fast-check';
import { type ActionEdit, applyEdit } from '../../../../src/domain/edits/ActionEdit';
import { anAction } from '../../../builders/anAction';

const half = fc.constantFrom('2025H1', '2025H2', '2026H1');
const phase = fc.constantFrom('investigation', 'deployment', 'continuous');
const phases = fc.dictionary(half, phase);
const edits = fc.record(
  {
    title: fc.string(),
    group: fc.string(),
    order: fc.option(fc.integer(), { nil: undefined }),
    responsible: fc.array(fc.string(), { maxLength: 3 }),
    phases: fc.dictionary(half, fc.option(phase, { nil: null })),
    confirmedOn: fc.constant('2026-11-24T10:00:00Z')
  },
  { requiredKeys: [] }
) as fc.Arbitrary<ActionEdit>;

describe('applyEdit', () => {
  it('changes the fields that the edit names and no others', () => {
    const action = anAction({ title: 'Vanha', additionalInfo: 'säilyy' });
    expect(applyEdit(action, { title: 'Uusi' })).toEqual({ ...action, title: 'Uusi' });
  });

  it('sets one half-year and leaves the others alone', () => {
    const action = anAction({ phases: { '2025H1': 'investigation', '2025H2': { unknownText: 'Kesken' } } });
    expect(applyEdit(action, { phases: { '2025H1': 'deployment' } }).phases).toEqual({
      '2025H1': 'deployment',
      '2025H2': { unknownText: 'Kesken' }
    });
  });

  it('empties a cell with null', () => {
    const action = anAction({ phases: { '2025H1': 'investigation', '2025H2': 'deployment' } });
    expect(applyEdit(action, { phases: { '2025H1': null } }).phases).toEqual({ '2025H2': 'deployment' });
  });

  it('takes a half-year that is set to undefined as no part of the edit', () => {
    const action = anAction({ phases: { '2025H1': 'investigation' } });
    expect(applyEdit(action, { phases: { '2025H1': undefined } }).phases).toEqual({ '2025H1': 'investigation' });
  });

  it('takes a field that is set to undefined as no part of the edit', () => {
    const action = anAction({ title: 'Säilyy', order: 10 });
    expect(applyEdit(action, { title: undefined, order: undefined })).toEqual(action);
  });

  it('writes empty texts and lists', () => {
    const edited = applyEdit(anAction({ group: 'G' }), { group: '', responsible: [] });
    expect([edited.group, edited.responsible]).toEqual(['', []]);
  });

  it('does not change the action that it was given', () => {
    const action = Object.freeze(anAction({ phases: Object.freeze({ '2025H1': 'investigation' as const }) }));
    applyEdit(action, { title: 'Uusi', phases: { '2025H1': null } });
    expect(action.phases).toEqual({ '2025H1': 'investigation' });
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(phases, edits, (cells, edit) => {
        const once = applyEdit(anAction({ phases: cells }), edit);
        expect(applyEdit(once, edit)).toEqual(once);
      })
    );
  });

  it('leaves no empty cells behind', () => {
    fc.assert(
      fc.property(phases, edits, (cells, edit) => {
        const values: unknown[] = Object.values(applyEdit(anAction({ phases: cells }), edit).phases);
        expect(values).not.toContain(null);
        expect(values).not.toContain(undefined);
      })
    );
  });
});

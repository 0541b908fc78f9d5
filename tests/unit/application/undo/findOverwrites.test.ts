import { findOverwrites } from '../../../../src/application/undo/findOverwrites';
import type { ActionEdit } from '../../../../src/domain/edits/ActionEdit';
import type { Action, ActionId } from '../../../../src/domain/plan/Action';
import { anAction } from '../../../builders/anAction';

function rows(...actions: readonly Action[]): ReadonlyMap<ActionId, Action> {
  return new Map(actions.map((action) => [action.id, action]));
}

const made = (edit: ActionEdit, id = 1): readonly { readonly id: ActionId; readonly made: ActionEdit }[] => [
  { id, made: edit }
];

describe('findOverwrites', () => {
  it('finds nothing in a row that still is as the step left it', () => {
    const edit: ActionEdit = {
      title: 'Uusi',
      departments: ['Sivistys'],
      notes: [{ halfYear: '2026H1', text: 'lupa' }],
      phases: { '2026H1': 'deployment', '2026H2': null }
    };
    const row = anAction({
      title: 'Uusi',
      departments: ['Sivistys'],
      notes: [{ halfYear: '2026H1', text: 'lupa' }],
      phases: { '2026H1': 'deployment' }
    });
    expect(findOverwrites(made(edit), rows(row))).toEqual([]);
  });

  it('names each field that somebody has changed since, with what was expected and what is there', () => {
    const row = anAction({ title: 'Heidän', phases: { '2026H1': 'continuous' } });
    expect(findOverwrites(made({ title: 'Minun', phases: { '2026H1': 'deployment' } }), rows(row))).toEqual([
      { id: 1, field: '2026H1', expected: 'deployment', now: 'continuous' },
      { id: 1, field: 'title', expected: 'Minun', now: 'Heidän' }
    ]);
  });

  it('does not mind other fields of the row, nor other half-years', () => {
    const row = anAction({ title: 'Heidän', phases: { '2026H1': 'deployment', '2027H1': 'continuous' } });
    expect(findOverwrites(made({ phases: { '2026H1': 'deployment' } }), rows(row))).toEqual([]);
  });

  it('finds a cell that the step emptied and somebody has filled since', () => {
    const row = anAction({ phases: { '2026H1': { unknownText: 'Kokeilu' } } });
    expect(findOverwrites(made({ phases: { '2026H1': null } }), rows(row))).toEqual([
      { id: 1, field: '2026H1', expected: undefined, now: { unknownText: 'Kokeilu' } }
    ]);
  });

  it('takes an empty text and an empty list for nothing', () => {
    const row = anAction({ additionalInfo: '', departments: [], notes: [] });
    expect(findOverwrites(made({ additionalInfo: '', departments: [], notes: [] }), rows(row))).toEqual([]);
  });

  it('sees that the order of names, or of notes, is another', () => {
    const row = anAction({ responsible: ['B', 'A'] });
    expect(findOverwrites(made({ responsible: ['A', 'B'] }), rows(row))).toMatchObject([{ field: 'responsible' }]);
  });

  it('finds every field of a row that is gone', () => {
    expect(findOverwrites(made({ title: 'Minun', phases: { '2026H1': 'deployment' } }), rows())).toMatchObject([
      { field: '2026H1', expected: 'deployment', now: undefined },
      { field: 'title', expected: 'Minun', now: undefined }
    ]);
  });

  it('looks at every row of a step', () => {
    const changes = [...made({ title: 'a' }, 1), ...made({ title: 'b' }, 2)];
    const found = findOverwrites(changes, rows(anAction({ id: 1, title: 'a' }), anAction({ id: 2, title: 'muu' })));
    expect(found).toEqual([{ id: 2, field: 'title', expected: 'b', now: 'muu' }]);
  });
});

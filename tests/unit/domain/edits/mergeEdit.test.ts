import fc from 'fast-check';
import { type ActionEdit, applyEdit } from '../../../../src/domain/edits/ActionEdit';
import { fieldsOf, isSameValue, valueIn } from '../../../../src/domain/edits/EditField';
import { invertEdit } from '../../../../src/domain/edits/invertEdit';
import { mergeEdit } from '../../../../src/domain/edits/mergeEdit';
import { anAction } from '../../../builders/anAction';

const base = anAction({ phases: { '2026H1': 'investigation' }, notes: [{ halfYear: '2026H2', text: 'pilotti' }] });

describe('mergeEdit', () => {
  it('writes what only the person changed', () => {
    const theirs = { ...base, title: 'Heidän' };
    const edit: ActionEdit = { phases: { '2026H1': 'deployment' } };
    expect(mergeEdit(edit, base, theirs)).toEqual({ edit, conflicts: [] });
  });

  it('takes phases of different half-years for different fields', () => {
    const theirs = applyEdit(base, { phases: { '2026H2': 'continuous' } });
    expect(mergeEdit({ phases: { '2026H1': 'deployment' } }, base, theirs).conflicts).toEqual([]);
  });

  it('asks about a field that both changed, with what it was, mine and theirs', () => {
    const theirs = applyEdit(base, { phases: { '2026H1': 'continuous' } });
    expect(mergeEdit({ title: 'Minun', phases: { '2026H1': 'deployment' } }, base, theirs)).toEqual({
      edit: { title: 'Minun' },
      conflicts: [{ field: '2026H1', before: 'investigation', mine: 'deployment', theirs: 'continuous' }]
    });
  });

  it('asks when they emptied the cell that the person changed, and the other way round', () => {
    const emptied = applyEdit(base, { phases: { '2026H1': null } });
    expect(mergeEdit({ phases: { '2026H1': 'deployment' } }, base, emptied).conflicts).toHaveLength(1);
    const changed = applyEdit(base, { phases: { '2026H1': 'continuous' } });
    expect(mergeEdit({ phases: { '2026H1': null } }, base, changed).conflicts).toHaveLength(1);
  });

  it('has nothing to write when both say the same, as after an answer that was lost', () => {
    const edit: ActionEdit = { title: 'Uusi', phases: { '2026H1': null } };
    expect(mergeEdit(edit, base, applyEdit(base, edit))).toEqual({ edit: {}, conflicts: [] });
  });

  it('lets the later of two confirmations stand', () => {
    const theirs = { ...base, confirmedOn: '2026-11-24T10:00:00Z' };
    const edit: ActionEdit = { confirmedOn: '2026-11-24T10:05:00Z' };
    expect(mergeEdit(edit, base, theirs)).toEqual({ edit, conflicts: [] });
    const earlier: ActionEdit = { title: 'Uusi', confirmedOn: '2026-11-24T09:55:00Z' };
    expect(mergeEdit(earlier, base, theirs)).toEqual({ edit: { title: 'Uusi' }, conflicts: [] });
  });

  it('merges notes line by line', () => {
    const mine = [...base.notes, { halfYear: '2025H1', text: 'minun' } as const];
    const theirs = { ...base, notes: [...base.notes, { halfYear: '2027H1', text: 'heidän' } as const] };
    expect(mergeEdit({ notes: mine }, base, theirs)).toEqual({
      edit: { notes: [...theirs.notes, { halfYear: '2025H1', text: 'minun' }] },
      conflicts: []
    });
  });

  it('asks about notes when both changed the same half-year', () => {
    const theirs = { ...base, notes: [{ halfYear: '2026H2', text: 'heidän' } as const] };
    expect(mergeEdit({ notes: [{ halfYear: '2026H2', text: 'minun' }] }, base, theirs).conflicts).toMatchObject([
      { field: 'notes' }
    ]);
  });

  it('keeps their other notes when the person removes one', () => {
    const theirs = { ...base, notes: [...base.notes, { looseText: 'muista' }] };
    expect(mergeEdit({ notes: [] }, base, theirs).edit).toEqual({ notes: [{ looseText: 'muista' }] });
  });
});

const phase = fc.constantFrom('investigation', 'deployment', 'continuous', null);
const edits: fc.Arbitrary<ActionEdit> = fc.record(
  {
    title: fc.constantFrom('a', 'b', 'c'),
    additionalInfo: fc.constantFrom('', 'x', 'y'),
    responsible: fc.constantFrom([], ['A'], ['A', 'B']),
    phases: fc.record({ '2026H1': phase, '2026H2': phase }, { requiredKeys: [] })
  },
  { requiredKeys: [] }
) as fc.Arbitrary<ActionEdit>;

describe('for any two edits of one row', () => {
  it('nothing of theirs is lost but by the person deciding so, and nothing of mine is lost unasked', () => {
    fc.assert(
      fc.property(edits, edits, (mine, other) => {
        const theirs = applyEdit(base, other);
        const { edit, conflicts } = mergeEdit(mine, base, theirs);
        const merged = applyEdit(theirs, edit);
        const contested = conflicts.map(({ field }) => field);
        for (const field of fieldsOf(mine).filter((name) => !contested.includes(name))) {
          expect(isSameValue(valueIn(merged, field), valueIn(applyEdit(base, mine), field))).toBe(true);
        }
        const untouched = fieldsOf(other).filter((name) => !fieldsOf(edit).includes(name));
        for (const field of untouched) {
          expect(isSameValue(valueIn(merged, field), valueIn(theirs, field))).toBe(true);
        }
        for (const field of fieldsOf(edit)) {
          expect(isSameValue(valueIn(base, field), valueIn(theirs, field))).toBe(true);
        }
      })
    );
  });

  it('an edit and its inverse leave the row as it was', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        expect(applyEdit(applyEdit(base, edit), invertEdit(base, edit))).toEqual(base);
      })
    );
  });
});

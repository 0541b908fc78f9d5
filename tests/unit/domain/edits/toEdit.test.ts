import { draftOf, emptyDraft } from '../../../../src/domain/edits/ActionDraft';
import { checkDraft } from '../../../../src/domain/edits/checkDraft';
import { rebaseDraft } from '../../../../src/domain/edits/rebaseDraft';
import { isEmptyEdit, toEdit } from '../../../../src/domain/edits/toEdit';
import { anAction } from '../../../builders/anAction';

const action = anAction({
  title: 'Sähköinen arkistointi ',
  details: 'Jatkuu',
  phases: { '2026H1': 'investigation', '2026H2': { unknownText: 'Odottaa' } },
  notes: [{ looseText: 'muista budjetti' }, { halfYear: '2026H1', text: 'pilotti' }]
});

describe('the edit of a draft', () => {
  it('is empty when nothing was changed, also where the list holds space around a text', () => {
    expect(isEmptyEdit(toEdit(action, draftOf(action)))).toBe(true);
    expect(isEmptyEdit(toEdit(action, { ...draftOf(action), details: 'Jatkuu \n' }))).toBe(true);
  });

  it('holds only the changed fields, tidied', () => {
    const draft = { ...draftOf(action), title: ' Sähköinen\n arkisto ', departments: [], group: 'Arkistot ' };
    expect(toEdit(action, draft)).toEqual({ title: 'Sähköinen arkisto', departments: [], group: 'Arkistot' });
  });

  it('names phases by half-year, empties with null and never writes a text that is no phase', () => {
    const phases = { '2026H2': { unknownText: 'Odottaa' }, '2027H1': 'deployment' } as const;
    expect(toEdit(action, { ...draftOf(action), phases })).toEqual({
      phases: { '2026H1': null, '2027H1': 'deployment' }
    });
  });

  it('keeps loose lines among changed notes and leaves empty notes out', () => {
    const notes = [...action.notes, { halfYear: '2027H1', text: '  ' } as const];
    expect(isEmptyEdit(toEdit(action, { ...draftOf(action), notes }))).toBe(true);
    const changed = [{ looseText: 'muista budjetti' }, { halfYear: '2026H1', text: 'laajennus ' } as const];
    expect(toEdit(action, { ...draftOf(action), notes: changed })).toEqual({
      notes: [{ looseText: 'muista budjetti' }, { halfYear: '2026H1', text: 'laajennus' }]
    });
  });
});

describe('the check of a draft', () => {
  it('wants a title and a goal', () => {
    expect(checkDraft(emptyDraft('', ''))).toEqual({ title: 'missing', goal: 'missing' });
    expect(checkDraft({ ...emptyDraft('Tieto', ''), title: ' \n' })).toEqual({ title: 'missing' });
  });

  it('allows 255 characters in a title and in a group', () => {
    const draft = emptyDraft('Tieto', 'k'.repeat(255));
    expect(checkDraft({ ...draft, title: `${'a'.repeat(255)} ` })).toEqual({});
    expect(checkDraft({ ...draft, title: 'a'.repeat(256), group: 'k'.repeat(256) })).toEqual({
      title: 'tooLong',
      group: 'tooLong'
    });
  });
});

describe('a draft carried over to the row as it is now', () => {
  it("takes others' changes into fields that are not being written on", () => {
    const draft = { ...draftOf(action), title: 'Uusi nimi' };
    const current = { ...action, details: 'Toisin', version: '"2"' };
    const rebased = rebaseDraft(action, draft, current);
    expect(rebased.draft).toMatchObject({ title: 'Uusi nimi', details: 'Toisin' });
    expect(rebased.conflicts).toEqual([]);
  });

  it('keeps what is being written and tells of the other', () => {
    const draft = { ...draftOf(action), title: 'Uusi nimi' };
    const rebased = rebaseDraft(action, draft, { ...action, title: 'Heidän nimensä' });
    expect(rebased.draft.title).toBe('Uusi nimi');
    expect(rebased.conflicts).toMatchObject([{ field: 'title', theirs: 'Heidän nimensä' }]);
  });

  it('merges notes line by line', () => {
    const draft = { ...draftOf(action), notes: [...action.notes, { halfYear: '2027H1', text: 'oma' } as const] };
    const theirs = [...action.notes, { halfYear: '2027H2', text: 'heidän' } as const];
    const { draft: merged, conflicts } = rebaseDraft(action, draft, { ...action, notes: theirs });
    expect(merged.notes).toEqual([...theirs, { halfYear: '2027H1', text: 'oma' }]);
    expect(conflicts).toEqual([]);
  });
});

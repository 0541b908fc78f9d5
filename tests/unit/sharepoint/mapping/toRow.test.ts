import { toRow } from '../../../../src/sharepoint/mapping/toRow';
import { aListSchema } from '../../../builders/aListSchema';

const schema = aListSchema();

describe('toRow', () => {
  it('writes only what the edit names', () => {
    expect(toRow({ title: 'Uusi nimi' }, schema)).toEqual({ Title: 'Uusi nimi' });
    expect(toRow({ title: undefined, phases: {} }, schema)).toEqual({});
  });

  it('writes a phase in the words of its own column', () => {
    const renamed = aListSchema({ phaseChoices: ['Tutkitaan', 'Otetaan käyttöön', 'Pyörii'] });
    expect(toRow({ phases: { '2026H1': 'deployment' } }, renamed)).toEqual({ Phase_2026H1: 'Otetaan käyttöön' });
  });

  it('empties a cell, a text and a list with null', () => {
    expect(toRow({ phases: { '2026H2': null }, details: '', responsible: [], notes: [] }, schema)).toEqual({
      Phase_2026H2: null,
      Details: null,
      Responsible: null,
      PhaseNotes: null
    });
  });

  it('writes several choices as an array, or joined where the list has a plain column', () => {
    const edit = { responsible: ['Hallintojohtaja', 'Tekninen johtaja'] };
    expect(toRow(edit, schema)).toEqual({ Responsible: ['Hallintojohtaja', 'Tekninen johtaja'] });
    expect(toRow(edit, aListSchema({ types: { Responsible: 'Text' } }))).toEqual({
      Responsible: 'Hallintojohtaja; Tekninen johtaja'
    });
  });

  it('writes notes one a line', () => {
    const notes = [{ halfYear: '2026H2', text: 'lupa-arkisto' } as const, { looseText: 'Kysyttävä vielä' }];
    expect(toRow({ notes }, schema)).toEqual({ PhaseNotes: 'Syksy 2026: lupa-arkisto\nKysyttävä vielä' });
  });

  it('does without a confirmation where the list has no column for it', () => {
    const edit = { title: 'Uusi', confirmedOn: '2026-11-24T10:00:00Z' };
    expect(toRow(edit, aListSchema({ without: ['ConfirmedOn'] }))).toEqual({ Title: 'Uusi' });
  });

  it('refuses a change that the list has no column for', () => {
    expect(() => toRow({ phases: { '2031H1': 'deployment' } }, schema)).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ kind: 'invalid', column: 'Phase_2031H1' }) })
    );
  });
});

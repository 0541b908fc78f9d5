import { isCellNote, noteOf } from '../../../../src/domain/notes/NoteLine';

describe('noteOf', () => {
  const notes = [
    { halfYear: '2026H2', text: 'sähköinen lupa-arkisto' },
    { looseText: 'Syksy 2026 on kiireinen' },
    { halfYear: '2027H1', text: 'pilotti' },
    { halfYear: '2026H2', text: 'koulutus' }
  ] as const;

  it('keeps a note on the half-year it was written for', () => {
    expect(noteOf(notes, '2027H1')).toBe('pilotti');
  });

  it('joins several notes on one half-year in their order', () => {
    expect(noteOf(notes, '2026H2')).toBe('sähköinen lupa-arkisto; koulutus');
  });

  it('is empty for a half-year without a note', () => {
    expect(noteOf(notes, '2025H1')).toBe('');
    expect(noteOf([], '2025H1')).toBe('');
  });

  it('tells a cell note from a loose line', () => {
    expect(notes.map(isCellNote)).toEqual([true, false, true, true]);
  });
});

import { withNote } from '../../../../src/domain/notes/withNote';
import type { NoteLine } from '../../../../src/domain/notes/NoteLine';

const notes: readonly NoteLine[] = [
  { halfYear: '2026H1', text: 'pilotti' },
  { looseText: 'muista budjetti' },
  { halfYear: '2027H1', text: 'laajennus' }
];

describe('writing the note of a half-year', () => {
  it('writes in the place of the old one', () => {
    expect(withNote(notes, '2026H1', 'koe')).toEqual([{ halfYear: '2026H1', text: 'koe' }, ...notes.slice(1)]);
  });

  it('puts a new one before those of later half-years', () => {
    expect(withNote(notes, '2026H2', 'koe')[2]).toEqual({ halfYear: '2026H2', text: 'koe' });
    expect(withNote(notes, '2027H2', 'koe')[3]).toEqual({ halfYear: '2027H2', text: 'koe' });
  });

  it('takes an emptied one away and keeps the rest', () => {
    expect(withNote(notes, '2027H1', '')).toEqual(notes.slice(0, 2));
  });

  it('keeps several lines of one half-year until their text is changed', () => {
    const two: readonly NoteLine[] = [...notes, { halfYear: '2026H1', text: 'toinen' }];
    expect(withNote(two, '2026H1', 'pilotti; toinen')).toBe(two);
    expect(withNote(two, '2026H1', 'yksi')).toEqual([{ halfYear: '2026H1', text: 'yksi' }, ...notes.slice(1)]);
  });
});

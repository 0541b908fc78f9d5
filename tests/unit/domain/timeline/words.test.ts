import { fitWord } from '../../../../src/domain/timeline/fitWord';
import { notePlaces } from '../../../../src/domain/timeline/notePlaces';

describe('fitWord', () => {
  it('writes the whole word where there is room', () => {
    expect(fitWord('Jatkuva toiminta', 12)).toBe('Jatkuva toiminta');
    expect(fitWord('Käyttöönotto', 5.75)).toBe('Käyttöönotto');
  });

  it('shortens it step by step', () => {
    expect(fitWord('Jatkuva toiminta', 6)).toBe('Jatkuva');
    expect(fitWord('Jatkuva toiminta', 3.5)).toBe('Jatk.');
    expect(fitWord('Selvittely', 3.5)).toBe('Selv.');
    expect(fitWord('Selvittely', 2)).toBe('S');
    expect(fitWord('🔍 Tutkitaan', 6)).toBe('🔍 Tutkitaan');
    expect(fitWord('🔍 Tutkitaan', 5)).toBe('Tutkitaan');
    expect(fitWord('🔍 Tutkitaan', 2)).toBe('T');
    expect(fitWord('🔍', 1)).toBe('🔍');
  });
});

describe('notePlaces', () => {
  const note = 'sähköinen lupa-arkisto';

  it('keeps a short note in its own cell', () => {
    expect(notePlaces(['', note, ''], 6)).toEqual([undefined, { span: 1, before: 0 }, undefined]);
  });

  it('lets it run over empty neighbours where columns are narrow', () => {
    expect(notePlaces(['', note, ''], 3.5)).toEqual([undefined, { span: 2, before: 0 }, undefined]);
  });

  it('begins it earlier at the edge of the table', () => {
    expect(notePlaces(['', '', note], 3.5)).toEqual([undefined, undefined, { span: 2, before: 1 }]);
  });

  it('never writes one note over another', () => {
    expect(notePlaces([note, note, note], 3.5)).toEqual([
      { span: 1, before: 0 },
      { span: 1, before: 0 },
      { span: 1, before: 0 }
    ]);
  });
});

import { readPastedCells } from '../../../../src/domain/edits/readPastedCells';
import type { Phase } from '../../../../src/domain/plan/Phase';

const finnish: Record<Phase, string> = {
  investigation: 'Selvittely',
  deployment: 'Käyttöönotto',
  continuous: 'Jatkuva toiminta'
};
const renamed: Record<Phase, string> = { ...finnish, investigation: 'Suunnittelu', deployment: 'Toteutus' };
const rowsOf = (text: string, choices = finnish, labels = choices): unknown => {
  const read = readPastedCells(text, choices, labels);
  return read.kind === 'cells' ? read.rows : read.texts;
};

describe('readPastedCells', () => {
  it('reads the words in all three languages, whatever the letters', () => {
    expect(rowsOf('Selvittely\tutredning\tINVESTIGATION')).toEqual([
      ['investigation', 'investigation', 'investigation']
    ]);
    expect(rowsOf(' kayttoonotto \tFortlöpande  verksamhet\t"Jatkuva\ntoiminta"')).toEqual([
      ['deployment', 'continuous', 'continuous']
    ]);
  });

  it("reads the list's own choices and the first letters of what the person sees", () => {
    expect(rowsOf('Suunnittelu\tToteutus\ts\tT\tj', renamed)).toEqual([
      ['investigation', 'deployment', 'investigation', 'deployment', 'continuous']
    ]);
    const swedish = { investigation: 'Utredning', deployment: 'Ibruktagande', continuous: 'Fortlöpande verksamhet' };
    expect(rowsOf('U\tI\tF', finnish, swedish)).toEqual([['investigation', 'deployment', 'continuous']]);
  });

  it('takes a word as the list means it when the list has given it to another phase', () => {
    const swapped = { ...finnish, investigation: 'Käyttöönotto', deployment: 'Tuotanto' };
    expect(rowsOf('Käyttöönotto', swapped)).toEqual([['investigation']]);
  });

  it('empties with an empty text', () => {
    expect(rowsOf('')).toEqual([[null]]);
    expect(rowsOf('Selvittely\t\r\n \tKäyttöönotto\r\n')).toEqual([
      ['investigation', null],
      [null, 'deployment']
    ]);
  });

  it('reads nothing when a text is unknown, and names each unknown text once', () => {
    const text = 'Selvittely\tKesken\r\nKesken\tValmis\r\n';
    expect(readPastedCells(text, finnish, finnish)).toEqual({ kind: 'unknown', texts: ['Kesken', 'Valmis'] });
  });
});

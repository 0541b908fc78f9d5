import { readPastedCells } from '../../../../src/domain/edits/readPastedCells';
import type { Phase } from '../../../../src/domain/plan/Phase';
import type { TableCell } from '../../../../src/domain/table/TableCell';

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

  it('reads what looks like a phase, and the keys of phases that begin alike', () => {
    expect(rowsOf('Selvittely\u200b\tKa\u0308ytto\u0308o\u0308notto\tJatkuva\u00a0toi\u00adminta')).toEqual([
      ['investigation', 'deployment', 'continuous']
    ]);
    const alike = { investigation: '🔍 Tutkitaan', deployment: 'Käynnissä', continuous: 'Käyttöönotettu' };
    expect(rowsOf('1\tk\t3\t🔍', alike)).toEqual([['investigation', 'deployment', 'continuous', 'investigation']]);
  });

  it('reads the shortened words of narrow bars, where they are of one phase only', () => {
    expect(rowsOf('"Käyttöön-\r\notto"\tKäyttöön- otto')).toEqual([['deployment', 'deployment']]);
    expect(rowsOf('Jatkuva\tSelv.\tJATK.\tcontinuous\tfortlöpande')).toEqual([
      ['continuous', 'investigation', 'continuous', 'continuous', 'continuous']
    ]);
    const pictures = { investigation: '🔍 Tutkitaan', deployment: '2. Otetaan käyttöön', continuous: '(3) Jatkuva' };
    expect(rowsOf('Tutkitaan\tOtetaan\tOtetaan käyttöön\tjatkuva\tTutk.', pictures)).toEqual([
      ['investigation', 'deployment', 'deployment', 'continuous', 'investigation']
    ]);
    const alike = { ...finnish, investigation: 'Jatkuva selvittely' };
    expect(rowsOf('Jatkuva\tJatk.\tKä.\tJatku', alike)).toEqual(['Jatkuva', 'Jatk.', 'Kä.', 'Jatku']);
  });

  it('leaves alone what has no text where the clipboard does not tell more', () => {
    expect(readPastedCells('\t\t', finnish, finnish)).toMatchObject({
      rows: [[undefined, undefined, undefined]],
      unclear: 'withoutText'
    });
    expect(rowsOf('Selvittely\t\r\n \tKäyttöönotto\t\u200b\r\n')).toEqual([
      ['investigation', undefined],
      [undefined, 'deployment', undefined]
    ]);
  });

  it('reads nothing when a text is unknown, and names each unknown text once', () => {
    const text = 'Selvittely\tKesken\r\nKesken\tValmis\r\n';
    expect(readPastedCells(text, finnish, finnish)).toEqual({ kind: 'unknown', texts: ['Kesken', 'Valmis'] });
  });
});

describe('readPastedCells from a table', () => {
  const plain = (text: string): TableCell => ({ text, color: undefined });
  const tinted = (text: string, color: string): TableCell => ({ text, color });
  const read = (...row: readonly TableCell[]): ReturnType<typeof readPastedCells> =>
    readPastedCells('', finnish, finnish, { table: [row], palette: new Map([['#163f7a', 'deployment']]) });

  it('empties with a cell that is truly empty', () => {
    expect(read(plain('Selvittely'), plain(''), plain('\u00a0'))).toEqual({
      kind: 'cells',
      rows: [['investigation', null, null]],
      unclear: undefined
    });
  });

  it('understands a colour that stands with the word of one phase', () => {
    expect(read(tinted('Selvittely', '#92d050'), tinted('', '#92d050'), plain(''))).toMatchObject({
      rows: [['investigation', 'investigation', null]],
      unclear: undefined
    });
  });

  it('leaves alone a colour that stands with nothing, or with two phases', () => {
    expect(read(tinted('', '#ffff00'), plain('Selvittely'))).toMatchObject({
      rows: [[undefined, 'investigation']],
      unclear: 'colors'
    });
    const two = [tinted('Selvittely', '#ffff00'), tinted('Jatkuva toiminta', '#ffff00')];
    expect(read(...two, tinted('', '#ffff00'))).toMatchObject({
      rows: [['investigation', 'continuous', undefined]]
    });
  });

  it('knows the colours of the product, unless the table gives them another meaning', () => {
    expect(read(tinted('', '#163f7a'))).toMatchObject({ rows: [['deployment']], unclear: undefined });
    expect(read(tinted('Selvittely', '#163f7a'), tinted('', '#163f7a'))).toMatchObject({
      rows: [['investigation', 'investigation']]
    });
  });

  it('lets the word go before the colour', () => {
    expect(read(tinted('Jatkuva toiminta', '#163f7a'))).toMatchObject({ rows: [['continuous']] });
    expect(read(tinted('Kesken', '#163f7a'))).toEqual({ kind: 'unknown', texts: ['Kesken'] });
  });
});

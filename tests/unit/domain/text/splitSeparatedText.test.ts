import * as fc from 'fast-check';
import { splitSeparatedText } from '../../../../src/domain/text/splitSeparatedText';

function cellsOf(text: string, separator = '\t'): readonly (readonly string[])[] {
  return splitSeparatedText(text, separator).map(({ cells }) => cells);
}

describe('splitSeparatedText', () => {
  it('reads cells with line breaks, separators and doubled quotes in them', () => {
    expect(cellsOf('a\tb\tc\n"eka\ntoka"\t"sarkain\tsolussa"\t"sanoi ""ei"""')).toEqual([
      ['a', 'b', 'c'],
      ['eka\ntoka', 'sarkain\tsolussa', 'sanoi "ei"']
    ]);
  });

  it('says on which line each row begins', () => {
    const rows = splitSeparatedText('a;b\r\n"1\r\n2\r\n3";x\r\ny;z', ';');
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n2\n3', 'x'] },
      { line: 5, cells: ['y', 'z'] }
    ]);
  });

  it.each([
    ['inside a cell', '24" näyttö\tIT'],
    ['around a part of a cell', '"Digi" kuntoon\tIT'],
    ['without a partner', '"Digi kuntoon\tIT'],
    ['around two parts', '"A" ja "B"\tIT']
  ])('leaves a quote alone that stands %s', (_, row) => {
    expect(cellsOf(`a\tb\n${row}\nc\td`)).toEqual([['a', 'b'], row.split('\t'), ['c', 'd']]);
  });

  it('joins no rows that are whole by themselves', () => {
    const rows = ['Oma\tHR\tS', '"Oma polku\tHR\tS', 'Toinen\tHR\tK', 'Polku jatkuu"\tHR\tJ'];
    expect(cellsOf(rows.join('\n'))).toEqual(rows.map((row) => row.split('\t')));
    expect(cellsOf([rows[0], rows[1], rows[3]].join('\n'))).toHaveLength(3);
  });

  it('joins a cell with a line break and a tab in it', () => {
    expect(cellsOf('a\tb\tc\n"1\t2\n3"\tb\tc')).toEqual([
      ['a', 'b', 'c'],
      ['1\t2\n3', 'b', 'c']
    ]);
  });

  it('reads back what a spreadsheet writes, whatever the cells', () => {
    const cell = fc.stringMatching(/^[ab"\n]{0,6}$/);
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row), (table) => {
        const rows = [['x', 'y', 'z'], ...table];
        const text = rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
        expect(cellsOf(`${text}\n`)).toEqual(rows);
      })
    );
  });
});

function quoted(cell: string): string {
  return /[\n\t"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

import { splitTabbedText } from '../../../../src/domain/text/splitSeparatedText';

describe('splitTabbedText', () => {
  it('splits at tabs and line breaks of every kind', () => {
    expect(splitTabbedText('a\tb\r\nc\td\ne\rf')).toEqual([['a', 'b'], ['c', 'd'], ['e'], ['f']]);
  });

  it('begins no row at the break at the end, but keeps empty rows and cells', () => {
    expect(splitTabbedText('a\r\n')).toEqual([['a']]);
    expect(splitTabbedText('a\r\n\r\n\tb\r\n')).toEqual([['a'], [''], ['', 'b']]);
    expect(splitTabbedText('a\t')).toEqual([['a', '']]);
    expect(splitTabbedText('a\t\r\n')).toEqual([['a', '']]);
    expect(splitTabbedText('')).toEqual([['']]);
    expect(splitTabbedText('\r\n')).toEqual([['']]);
  });

  it('reads cells that Excel has put in quotes', () => {
    expect(splitTabbedText('"Jatkuva\ntoiminta"\t"sanoi ""ei"""\r\n')).toEqual([['Jatkuva\ntoiminta', 'sanoi "ei"']]);
    expect(splitTabbedText('"a" b\tc')).toEqual([['"a" b', 'c']]);
    expect(splitTabbedText('"auki\tb')).toEqual([['"auki', 'b']]);
  });
});

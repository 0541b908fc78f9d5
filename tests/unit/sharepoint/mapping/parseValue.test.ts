import { parseNames, parseNumber, parseText } from '../../../../src/sharepoint/mapping/parseValue';

describe('values in columns of other types', () => {
  it.each([
    ['10', 10],
    [' 1 200,5 ', 1200.5],
    ['-3', -3],
    ['', undefined],
    ['  ', undefined]
  ])('takes the text %j for a number', (text, value) => {
    expect(parseNumber(text)).toEqual({ value });
  });

  it.each(['ensin', '1.2.3', '12 kpl', '1e5', 'Infinity'])('does not take %j for one', (text) => {
    expect(parseNumber(text)).toEqual({ malformed: text });
  });

  it('parts names at semicolons and lines, not at commas', () => {
    expect(parseNames('Sivistys, kulttuuri; Tekninen toimi\r\n Konserni ;')).toEqual({
      value: ['Sivistys, kulttuuri', 'Tekninen toimi', 'Konserni']
    });
    expect(parseNames(null)).toEqual({ value: [] });
  });

  it('takes several choices for one text', () => {
    expect(parseText(['A', 'B'])).toEqual({ value: 'A; B' });
    expect(parseText([])).toEqual({ value: '' });
    expect(parseText([1])).toEqual({ malformed: '[1]' });
  });
});

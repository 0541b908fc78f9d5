import { NameSpelling } from '../../../../../src/documents/planTable/names/NameSpelling';

describe('NameSpelling', () => {
  it('writes a name as it first stands with a capital', () => {
    const spelling = new NameSpelling(['tekninen Johtaja', 'Tekninen johtaja', 'Tekninen Johtaja']);
    expect(spelling.spell('TEKNINEN JOHTAJA')).toBe('Tekninen johtaja');
  });

  it('gives a capital to a name that never has one', () => {
    expect(new NameSpelling(['äitiysneuvola']).spell('äitiysneuvola')).toBe('Äitiysneuvola');
  });

  it('takes names that differ only in spaces for the same', () => {
    expect(new NameSpelling(['Koko  kaupunki']).spell('koko kaupunki')).toBe('Koko kaupunki');
  });
});

import { findKnownDepartments, splitDepartments } from '../../../../../src/documents/planTable/names/splitDepartments';

const known = findKnownDepartments([
  'Tekninen toimiala',
  'Hallintopalvelut, Sivistyspalvelut',
  'Sivistys',
  'Sivistys / Perusopetus'
]);

describe('splitDepartments', () => {
  it('splits at commas', () => {
    expect(splitDepartments('Hallintopalvelut, Sivistyspalvelut', known)).toEqual({
      names: ['Hallintopalvelut', 'Sivistyspalvelut'],
      isCertain: true
    });
  });

  it('keeps a unit inside its department in one text', () => {
    expect(splitDepartments('Sivistys / Perusopetus', known)).toEqual({
      names: ['Sivistys / Perusopetus'],
      isCertain: true
    });
  });

  it('takes a slash between two departments that stand alone elsewhere for a list', () => {
    expect(splitDepartments('Sivistys / Tekninen toimiala', known)).toEqual({
      names: ['Sivistys', 'Tekninen toimiala'],
      isCertain: false
    });
  });

  it('resolves names that share their last word to the departments that they inflect', () => {
    expect(splitDepartments('Hallintopalvelut, Teknisen ja Sivistyspalvelujen toimialat', known)).toEqual({
      names: ['Hallintopalvelut', 'Tekninen toimiala', 'Sivistyspalvelut'],
      isCertain: false
    });
  });

  it('keeps such names as they are when one of them is not known', () => {
    expect(splitDepartments('Teknisen ja Vesihuollon toimialat', known)).toEqual({
      names: ['Teknisen ja Vesihuollon toimialat'],
      isCertain: false
    });
  });

  it('splits at "ja" only between departments that it knows', () => {
    expect(splitDepartments('Hallintopalvelut ja Sivistyspalvelut', known).names).toHaveLength(2);
    expect(splitDepartments('Kulttuuri ja vapaa-aika', known)).toEqual({
      names: ['Kulttuuri ja vapaa-aika'],
      isCertain: false
    });
  });
});

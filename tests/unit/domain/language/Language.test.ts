import { languageOfCulture } from '../../../../src/domain/language/Language';

describe('languageOfCulture', () => {
  it.each(['fi-FI', 'fi', 'FI-fi', 'fi_FI', ' fi-FI '])('takes %j for Finnish', (culture) => {
    expect(languageOfCulture(culture)).toBe('fi');
  });

  it.each(['sv-SE', 'sv-FI', 'sv', 'sv-AX', 'SV-fi'])('takes %j for Swedish, wherever it is spoken', (culture) => {
    expect(languageOfCulture(culture)).toBe('sv');
  });

  it.each(['en-US', 'en-GB', 'nb-NO', 'da-DK', 'de-DE', 'fil-PH', 'se-FI', 'svx', 'nonsense', ''])(
    'gives English to %j',
    (culture) => {
      expect(languageOfCulture(culture)).toBe('en');
    }
  );
});

import { formattingLocale } from '../../../../src/domain/language/Language';

describe('formattingLocale', () => {
  it.each([
    ['sv-SE', 'sv-FI', 'sv-SE'],
    ['sv-FI', 'sv-FI', 'sv-FI'],
    ['en-US', 'en-GB', 'en-US'],
    ['EN-gb', 'en-GB', 'en-GB'],
    ['fi', 'fi-FI', 'fi']
  ])("keeps the person's %s where it has the interface's language", (culture, own, expected) => {
    expect(formattingLocale(culture, own)).toBe(expected);
  });

  it.each(['de-DE', 'nb-NO', 'sv-FI', 'fil-PH', 'not a tag', 'en_US', '§', ''])(
    'writes dates as the English interface does for %j',
    (culture) => {
      expect(formattingLocale(culture, 'en-GB')).toBe('en-GB');
    }
  );

  it('always gives a tag that Intl takes', () => {
    for (const culture of ['fi', 'xx-invalid-', 'sv-FI', '1', 'en-GB']) {
      expect(() => new Intl.DateTimeFormat(formattingLocale(culture, 'fi-FI'))).not.toThrow();
    }
  });
});

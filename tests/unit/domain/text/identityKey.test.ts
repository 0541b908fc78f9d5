import * as fc from 'fast-check';
import { identityKey, isBlank, isSameName } from '../../../../src/domain/text/identityKey';

describe('identityKey', () => {
  it.each([
    ['composed and decomposed letters', 'Käyttöönotto', 'Ka\u0308ytto\u0308o\u0308notto'],
    ['small and capital letters', 'KÄYTTÖÖNOTTO', 'käyttöönotto'],
    ['a zero-width space', 'Selvittely', 'Selvittely\u200b'],
    ['a soft hyphen', 'Käyttöönotto', 'Käyttöön\u00adotto'],
    ['zero-width joiners', 'Jatkuva toiminta', 'Jatkuva\u200d toi\u200cminta'],
    ['a word joiner and a byte order mark', 'Jatkuva toiminta', '\ufeffJatkuva\u2060 toiminta'],
    ['bidi controls', 'Jatkuva toiminta', '\u202aJatkuva\u202c \u2067toiminta\u2069\u200e\u061c'],
    ['no-break spaces', 'Jatkuva toiminta', 'Jatkuva\u00a0toiminta'],
    ['narrow and ideographic spaces', 'Jatkuva toiminta', 'Jatkuva\u202f\u3000toiminta'],
    ['runs of white space and line breaks', 'Jatkuva toiminta', '  Jatkuva\t\r\n  toiminta '],
    ['spaces around something that is not seen', 'Jatkuva toiminta', 'Jatkuva \u200b toiminta'],
    ['a mark parted from its letter by a joiner', 'Käyttö', 'Ka\u200d\u0308ytto\u034f\u0308'],
    ['the hyphen that Word does not break at', 'IT-johtaja', 'IT\u2011johtaja'],
    ['a variation selector', '⚠ Selvittely', '⚠\ufe0f Selvittely'],
    ['ligatures of text extraction', 'Profiili', 'Pro\ufb01ili'],
    ['full-width letters and digits', 'K25 (IT)', '\uff2b\uff12\uff15 \uff08IT\uff09'],
    ['a control character', 'Selvittely', 'Selvit\u0007tely']
  ])('is the same whatever %s', (_, a, b) => {
    expect(identityKey(b)).toBe(identityKey(a));
    expect(isSameName(a, b)).toBe(true);
  });

  it.each([
    ['Käyttöönotto', 'Kayttoonotto'],
    ['Tavoite 1', 'Tavoite 11'],
    ['Tavoite 1', 'Tavoite1'],
    ['sää', 'saa'],
    ['2024–2025', '2024-2025'],
    ['ısı', 'isi']
  ])('is another for names that look different: %p and %p', (a, b) => {
    expect(isSameName(a, b)).toBe(false);
  });

  it.each([
    '',
    ' ',
    '\u200b',
    '\u00ad\u00ad',
    '\u202e\u202c',
    '\u3164',
    '\u2800 \u2800',
    '\ufeff\u2060',
    '\u115f\u1160',
    '\t\r\n\u00a0',
    '\u0085\u2028'
  ])('is empty for a text that shows nothing: %j', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['-', '0', '\u202e.', '🔍', '\ufffd', 'ㅤa'])('is not empty for a text that shows something: %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });

  it('does not depend on the short way that ordinary texts take', () => {
    const letters = fc.constantFrom(...'aäÄåZz 1-.\u200b\u00ad\u0308\u00a0\u2011\u202e😀İßΣ');
    fc.assert(
      fc.property(fc.array(letters), (parts) => {
        const text = parts.join('');
        // A zero-width space in front leads off the short way.
        expect(identityKey(`\u200b${text}`)).toBe(identityKey(text));
        expect(identityKey(identityKey(text))).toBe(identityKey(text));
        expect(identityKey(text.normalize('NFD'))).toBe(identityKey(text));
      })
    );
  });
});

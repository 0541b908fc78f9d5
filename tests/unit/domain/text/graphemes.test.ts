import { firstGraphemes, graphemes } from '../../../../src/domain/text/graphemes';

const segmented = (text: string): readonly string[] =>
  [...new Intl.Segmenter('fi', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

describe('graphemes', () => {
  it.each([
    'Selvittely',
    'Ka\u0308ytto\u0308o\u0308notto',
    '🔍 Tutkitaan',
    '👩‍💻👨‍👩‍👧‍👦!',
    '🇫🇮🇸🇪',
    '👍🏽 ok',
    '1️⃣2️⃣',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'q\u0303\u0323x',
    'й и\u0306',
    '\u0308alku',
    'ไทย',
    ''
  ])('divides %j as the browser does', (text) => {
    expect(graphemes(text)).toEqual(segmented(text));
  });

  it('gives the first of them whole', () => {
    expect(firstGraphemes('👩‍💻a\u0308b', 2)).toBe('👩‍💻a\u0308');
    expect(firstGraphemes('ab', 5)).toBe('ab');
  });

  it('loses nothing, whatever the text', () => {
    for (const text of ['a\r\nb', '\ud83d', '\udd0da', '\u200d\u200d']) {
      expect(graphemes(text).join('')).toBe(text);
    }
  });
});

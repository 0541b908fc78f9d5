/**
 * One character as a reader counts them (Unicode's extended grapheme cluster, as far as names need it): a pair of
 * regional indicators, or a code point with all that hangs on it: combining marks, variation selectors, skin tones, tag
 * characters, and what a zero-width joiner binds to it. `Intl.Segmenter` is newer than the browsers that are supported.
 */
const grapheme = /\p{RI}\p{RI}|\P{M}(?:[\p{M}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]|\u200D(?:\P{M})?)*|\p{M}+/gsu;

/** A text's characters as a reader counts them: none is ever half a letter or half an emoji. */
export function graphemes(text: string): readonly string[] {
  return text.match(grapheme) ?? [];
}

/** The first characters of a text, as a reader counts them. */
export function firstGraphemes(text: string, count: number): string {
  return graphemes(text).slice(0, count).join('');
}

/** As much of a text as a column holds that counts UTF-16 units, without half a character at the end. */
export function withinLength(text: string, longest: number): string {
  if (text.length <= longest) {
    return text;
  }
  let length = 0;
  return graphemes(text)
    .filter((character) => {
      length += character.length;
      return length <= longest;
    })
    .join('');
}

import { graphemes } from '../text/graphemes';
import { foldText, wordsOf } from './foldText';

/** A part of a text, by index of its characters; `end` is after the last. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of a text that answer a search: what is searched for where it stands as written, else the whole word where it
 * is another form of it.
 *
 * @param searched - folded words
 * @param isForm - whether a word of the text is a form of a searched word
 */
export function markRanges(
  text: string,
  searched: readonly string[],
  isForm: (word: string) => boolean
): readonly TextRange[] {
  return wordsOf(text).flatMap(({ text: word, start, end }) => {
    const folded = foldText(word);
    const found = searched.filter((part) => folded.includes(part)).sort((a, b) => b.length - a.length)[0];
    if (found !== undefined) {
      const inside = rangeOfFolded(word, found);
      return [{ start: start + inside.start, end: start + inside.end }];
    }
    return isForm(word) ? [{ start, end }] : [];
  });
}

/** Where a folded part stands in a word as it is written: folding changes how long letters are. */
function rangeOfFolded(word: string, part: string): TextRange {
  const letters = graphemes(word);
  const starts: number[] = [];
  const ends: number[] = [];
  let written = 0;
  let folded = '';
  for (const letter of letters) {
    const form = foldText(letter);
    for (let index = 0; index < form.length; index++) {
      starts.push(written);
      ends.push(written + letter.length);
    }
    written += letter.length;
    folded += form;
  }
  const at = folded.indexOf(part);
  return at < 0
    ? { start: 0, end: word.length }
    : { start: starts[at] ?? 0, end: ends[at + part.length - 1] ?? word.length };
}

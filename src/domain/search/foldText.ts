import { identityKey, plainLetters } from '../text/identityKey';

/** A word as people count it: letters and digits with what belongs to them; a soft hyphen or a joiner does not end it. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]*/gu;

/** A word of a text, and where it stands there. */
export interface PlacedWord {
  readonly text: string;
  readonly start: number;
  /** Index of the first character after the word. */
  readonly end: number;
}

/** A text as search compares it: lower case, without dots, rings and what is not seen. Å and Ä are found by A, Ö by O. */
export function foldText(text: string): string {
  return plainLetters(identityKey(text)).replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/æ/g, 'a');
}

/** The words of a text in its order. Signs between them are no words: "SAP-projektin" is two. */
export function wordsOf(text: string): readonly PlacedWord[] {
  return [...text.matchAll(wordPattern)].map((match) => {
    const start = match.index ?? 0;
    return { text: match[0], start, end: start + match[0].length };
  });
}

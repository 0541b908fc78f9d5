import { firstGraphemes, graphemes } from '../text/graphemes';

/** Mean width of a letter of a bar's word, in rem: 12 px semibold at the usual size. */
const letterRem = 0.39;
/** What a bar keeps free on both sides of its word together. */
const paddingRem = 1;
const abbreviationLength = 5;
const trailingVowels = /[aeiouyåäö]+$/i;

/**
 * The longest form of a word that fits on a bar: the whole, its first word ("Jatkuva"; "Tutkitaan" of "🔍 Tutkitaan"), an
 * abbreviation that ends in a consonant ("Selv.") or its first letter. The full word is always told in some other way too.
 *
 * @param word - the phase in the person's language
 * @param barRem - width of the bar in rem
 */
export function fitWord(word: string, barRem: number): string {
  const room = Math.floor((barRem - paddingRem) / letterRem);
  const words = word.split(/\s+/);
  const first = words.find((part) => /[\p{L}\p{N}]/u.test(part)) ?? words[0] ?? word;
  const abbreviation = graphemes(first).length > abbreviationLength ? abbreviate(first) : first;
  return [word, first, abbreviation].find((form) => graphemes(form).length <= room) ?? firstGraphemes(first, 1);
}

function abbreviate(word: string): string {
  const start = firstGraphemes(word, abbreviationLength);
  return `${start.replace(trailingVowels, '') || start}.`;
}

import { identityKey } from '../text/identityKey';
import { type Stemmer, finnishWordKey } from './finnishWordKey';
import { foldText } from './foldText';

/** A word in its forms for comparing. */
export interface KnownWord {
  readonly folded: string;
  /** What its inflected forms have in common. */
  readonly key: string;
}

/** Stemming a word takes some 20 µs, and the rows of a plan share their words: each is looked at once. */
export class Vocabulary {
  private readonly words = new Map<string, KnownWord>();

  public constructor(private readonly stem: Stemmer) {}

  /** @param text - one word as it is written */
  public wordOf(text: string): KnownWord {
    const lower = identityKey(text);
    const known = this.words.get(lower);
    if (known) {
      return known;
    }
    const word = { folded: foldText(lower), key: finnishWordKey(lower, this.stem) };
    this.words.set(lower, word);
    return word;
  }
}

/** A shorter key stands in too many others. */
const shortestPart = 4;
const longestRest = 2;

/** Whether a word of a text can be another form of the word that is searched for, begin with it or be composed of it. */
export function isFormOf(key: string, searched: string): boolean {
  return (
    key.startsWith(searched) ||
    (searched.length >= shortestPart && key.includes(searched)) ||
    (key.length >= shortestPart && searched.startsWith(key) && searched.length - key.length <= longestRest)
  );
}

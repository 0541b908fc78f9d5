import type { Action } from '../plan/Action';
import type { Stemmer } from './finnishWordKey';
import { foldText, wordsOf } from './foldText';
import { searchTexts } from './searchTexts';
import { type KnownWord, Vocabulary, isFormOf } from './Vocabulary';
import { type TextRange, markRanges } from './markRanges';

/** How a row answers a search: every searched word stands in it as written, or some only in another form. */
export type SearchHit = 'exact' | 'inflected';

/** One search over rows and texts. */
export interface TextSearch {
  /** `undefined` when the row lacks a searched word. */
  readonly hitOf: (action: Action) => SearchHit | undefined;
  /** The parts of a text to mark, in its order, not overlapping. */
  readonly rangesIn: (text: string) => readonly TextRange[];
}

interface ReadRow {
  readonly folded: string;
  readonly words: ReadonlySet<KnownWord>;
}

/** Searches the texts of rows. A row is read once, when it is first searched or ahead of that. */
export class PlanSearch {
  private readonly vocabulary: Vocabulary;
  /** An edited row is another object. */
  private readonly rows = new WeakMap<Action, ReadRow>();

  public constructor(stem: Stemmer) {
    this.vocabulary = new Vocabulary(stem);
  }

  /** Reads a row ahead of the first search. */
  public read(action: Action): void {
    this.rowOf(action);
  }

  /**
   * @param query - as typed; its words may stand in any order and in different texts of a row
   * @returns `undefined` when there is no word in it
   */
  public search(query: string): TextSearch | undefined {
    const searched = wordsOf(query).map(({ text }) => this.vocabulary.wordOf(text));
    if (searched.length === 0) {
      return undefined;
    }
    const forms = searched.map(({ key }) => remembered((word: KnownWord) => isFormOf(word.key, key)));
    return {
      hitOf: (action) => {
        const row = this.rowOf(action);
        const isExact = searched.map(({ folded }) => row.folded.includes(folded));
        if (isExact.every(Boolean)) {
          return 'exact';
        }
        const isFound = isExact.every((exact, index) => exact || some(row.words, forms[index]));
        return isFound ? 'inflected' : undefined;
      },
      rangesIn: (text) =>
        markRanges(
          text,
          searched.map(({ folded }) => folded),
          (word) => forms.some((isForm) => isForm(this.vocabulary.wordOf(word)))
        )
    };
  }

  private rowOf(action: Action): ReadRow {
    const known = this.rows.get(action);
    if (known) {
      return known;
    }
    const texts = searchTexts(action);
    const words = new Set(texts.flatMap((text) => wordsOf(text).map((word) => this.vocabulary.wordOf(word.text))));
    const row = { folded: foldText(texts.join('\n')), words };
    this.rows.set(action, row);
    return row;
  }
}

function remembered(decide: (word: KnownWord) => boolean): (word: KnownWord) => boolean {
  const answers = new Map<KnownWord, boolean>();
  return (word) => {
    const known = answers.get(word);
    const answer = known ?? decide(word);
    if (known === undefined) {
      answers.set(word, answer);
    }
    return answer;
  };
}

function some(words: ReadonlySet<KnownWord>, isWanted: ((word: KnownWord) => boolean) | undefined): boolean {
  for (const word of words) {
    if (isWanted?.(word)) {
      return true;
    }
  }
  return false;
}

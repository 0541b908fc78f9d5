import { isSameName } from '../text/identityKey';
import type { Language } from './Language';

/** A text of the list that the product has words for, and those words. */
export interface WordedText {
  readonly text: string;
  readonly wording: Readonly<Record<Language, string>>;
}

export interface LanguageEvidence {
  /** The choices of the half-years' columns. They are what people write, in any language of SharePoint's interface. */
  readonly phases: readonly WordedText[];
  /** The names of columns. SharePoint gives them in the person's language where somebody has translated them. */
  readonly columns: readonly WordedText[];
  /** `Web.Language` of the list's site, where it is known. */
  readonly siteLcid: unknown;
}

/** Sites of other languages are rare, and no language is better than a wrong one. */
const languagesOfSites: ReadonlyMap<unknown, string> = new Map([
  [1030, 'da'],
  [1031, 'de'],
  [1033, 'en'],
  [1035, 'fi'],
  [1044, 'nb'],
  [1049, 'ru'],
  [1053, 'sv'],
  [1061, 'et'],
  [2057, 'en'],
  [2077, 'sv']
]);

/**
 * The language that a plan is written in, as a BCP 47 tag: that of its phases' words, else of its columns' names, else
 * its site's. A list has no property for it. `undefined` when it cannot be told.
 */
export function contentLanguage({ phases, columns, siteLcid }: LanguageEvidence): string | undefined {
  return mostlyIn(phases) ?? mostlyIn(columns) ?? languagesOfSites.get(siteLcid);
}

/** The one language that more of the texts are in than in any other. */
function mostlyIn(texts: readonly WordedText[]): Language | undefined {
  const counted = (['fi', 'sv', 'en'] as const)
    .map((language) => ({
      language,
      count: texts.filter(({ text, wording }) => isSameName(text, wording[language])).length
    }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  return first && first.count > (second?.count ?? 0) ? first.language : undefined;
}

import { languageOfCulture } from './Language';

/**
 * The locale that dates and numbers are written in: the person's own culture where it speaks the language of the
 * interface (`sv-FI` writes 24.11.2026, `en-GB` 24/11/2026), else the interface's, so that one text has one language.
 *
 * @param culture - the person's culture as SharePoint names it; may be anything
 * @param interfaceLocale - the locale of the words, such as `fi-FI`
 * @returns a tag that `Intl` takes
 */
export function formattingLocale(culture: string, interfaceLocale: string): string {
  const [tag] = canonical(culture);
  const isOwn = tag !== undefined && languagePart(tag) === languageOfCulture(interfaceLocale);
  return isOwn ? tag : interfaceLocale;
}

function canonical(culture: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(culture);
  } catch {
    // Not a language tag: the interface's own locale is used.
    return [];
  }
}

function languagePart(tag: string): string | undefined {
  return tag.split('-')[0];
}

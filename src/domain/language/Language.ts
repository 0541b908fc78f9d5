/** The languages that the product has words in. */
export type Language = 'fi' | 'sv' | 'en';

/**
 * The product's language for a culture name such as `fi-FI`, `sv-FI` or `en-GB`: Finnish and Swedish as they are spoken
 * anywhere, English for all others. Only the whole language part counts: Filipino (`fil-PH`) is not Finnish.
 */
export function languageOfCulture(culture: string): Language {
  const language = culture.trim().toLowerCase().split(/[-_]/)[0];
  return language === 'fi' || language === 'sv' ? language : 'en';
}

/**
 * The locale that dates and numbers are written in: the person's own culture where it has the language of the interface
 * (`sv-FI` writes 24.11.2026, `en-GB` 24/11/2026), else the interface's, so that one text has one language.
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

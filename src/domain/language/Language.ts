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

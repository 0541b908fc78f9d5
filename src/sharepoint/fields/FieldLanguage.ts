/** The languages that columns, choices and views of a new list are worded in. */
export type FieldLanguage = 'fi' | 'sv' | 'en';

/** One wording for each language. */
export type Wording = Readonly<Record<FieldLanguage, string>>;

/** The language of a site by its LCID, `Web.Language`: 1035 Finnish, 1053 Swedish (2077 in Finland), others English. */
export function languageOfLcid(lcid: unknown): FieldLanguage {
  switch (lcid) {
    case 1035:
      return 'fi';
    case 1053:
    case 2077:
      return 'sv';
    default:
      return 'en';
  }
}

/** The language of a culture name such as `fi-FI`; others than Finnish and Swedish give English. */
export function languageOfCulture(culture: string): FieldLanguage {
  const language = culture.slice(0, 2).toLowerCase();
  return language === 'fi' || language === 'sv' ? language : 'en';
}

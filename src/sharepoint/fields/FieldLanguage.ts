import type { Language } from '../../domain/language/Language';

/** The languages of the columns, choices and views of a new list. */
export type FieldLanguage = Language;

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

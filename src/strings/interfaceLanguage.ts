import { type Language, languageOfCulture } from '../domain/language/Language';
import { strings } from './strings';

/**
 * The language that the interface speaks, whatever the person asked for: that of the strings which SPFx has loaded.
 * Everything else that is worded for the person (names of missing columns, `lang`) follows it.
 */
export function interfaceLanguage(): Language {
  return languageOfCulture(strings.Locale);
}

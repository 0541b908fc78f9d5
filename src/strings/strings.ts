import * as strings from 'RoadmapWebPartStrings';
import { type Language, languageOfCulture } from '../domain/language/Language';

/** The localised strings of the person's language; SPFx chooses the file. This is their only importer. */
export { strings };

/**
 * The language of the interface: that of the strings which SPFx has loaded, which may not be the one that the person
 * asked for. All other texts for the person (names of missing columns, `lang`) follow it.
 */
export function interfaceLanguage(): Language {
  return languageOfCulture(strings.Locale);
}

import * as strings from 'RoadmapWebPartStrings';
import { type Language, languageOfCulture } from '../domain/language/Language';

/** The localised strings of the person's language; SPFx chooses the file. This is their only importer. */
export { strings };

/**
 * The language that the interface speaks, whatever the person asked for: that of the strings which SPFx has loaded.
 * Everything else that is worded for the person (names of missing columns, `lang`) follows it.
 */
export function interfaceLanguage(): Language {
  return languageOfCulture(strings.Locale);
}

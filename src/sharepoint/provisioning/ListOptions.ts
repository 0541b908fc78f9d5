import { type HalfYear, halfYearsBetween, toHalfYear } from '../../domain/time/HalfYear';
import type { FieldLanguage, Wording } from '../fields/FieldLanguage';
import type { PlanFieldKey } from '../fields/planFields';

/** How a new list is created. */
export interface ListOptions {
  /** The language of columns, choices and the title; the site's own by default. */
  readonly language: FieldLanguage;
  /** ASCII, since the list's URL is made of it for good: `/Lists/<name>`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly halfYears: readonly HalfYear[];
  /** Choices that replace those of the table, by column. */
  readonly choices: Readonly<Partial<Record<PlanFieldKey, readonly string[]>>>;
  /** Put before the description of every half-year column; this is where example data says what it is. */
  readonly phaseRemark: string;
}

const titles: Wording = { fi: 'Toimenpiteet', sv: 'Åtgärder', en: 'Actions' };

/** The options of a list for the plan of 2025–2027 in the site's language, overridden by what is given. */
export function toListOptions(siteLanguage: FieldLanguage, given: Partial<ListOptions>): ListOptions {
  const language = given.language ?? siteLanguage;
  return {
    language,
    name: 'Toimenpiteet',
    title: titles[language],
    description: '',
    halfYears: halfYearsBetween(toHalfYear(2025, 1), toHalfYear(2027, 2)),
    choices: {},
    phaseRemark: '',
    ...given
  };
}

import { type HalfYear, halfYearsBetween, toHalfYear } from '../../domain/time/HalfYear';
import type { FieldLanguage, Wording } from '../fields/FieldLanguage';
import type { PlanFieldKey } from '../fields/planFields';

/** What a new list shall be like. */
export interface ListOptions {
  /** What columns, choices and the title are worded in; the site's own language unless given. */
  readonly language: FieldLanguage;
  /** ASCII, since the list's URL is made of it for good: `/Lists/<name>`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly halfYears: readonly HalfYear[];
  /** Choices in place of the table's own, by column. */
  readonly choices: Readonly<Partial<Record<PlanFieldKey, readonly string[]>>>;
  /** Put before the description of every half-year column; this is where example data says what it is. */
  readonly phaseRemark: string;
}

const titles: Wording = { fi: 'Toimenpiteet', sv: 'Åtgärder', en: 'Actions' };

/** A list for the plan of 2025–2027, worded in the site's language, with what is given in place of that. */
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

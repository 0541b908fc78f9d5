import { phaseWords } from '../../domain/plan/Phase';
import { type HalfYear, halfOf, parseHalfYear, yearOf } from '../../domain/time/HalfYear';
import type { FieldDefinition } from './FieldDefinition';
import type { FieldLanguage, Wording } from './FieldLanguage';

const prefix = 'Phase_';

const seasons: Readonly<Record<1 | 2, Wording>> = {
  1: { fi: 'Kevät', sv: 'Vår', en: 'Spring' },
  2: { fi: 'Syksy', sv: 'Höst', en: 'Autumn' }
};

/** The internal name of a half-year's column: `Phase_2026H1`. */
export function phaseFieldName(halfYear: HalfYear): string {
  return prefix + halfYear;
}

/** The half-year that a column stands for by its internal name; `undefined` for every other column. */
export function halfYearOfField(internalName: string): HalfYear | undefined {
  return internalName.startsWith(prefix) ? parseHalfYear(internalName.slice(prefix.length)) : undefined;
}

/** The column of a half-year. Adding one to a list lengthens the plan's horizon. */
export function phaseField(halfYear: HalfYear): FieldDefinition {
  return {
    name: phaseFieldName(halfYear),
    type: 'Choice',
    holds: undefined,
    displayName: perLanguage((language) => `${seasons[halfOf(halfYear)][language]} ${yearOf(halfYear)}`),
    choices: perLanguage((language) => Object.values(phaseWords).map((wording) => wording[language])),
    section: 'timeline'
  };
}

function perLanguage<T>(wordIn: (language: FieldLanguage) => T): Readonly<Record<FieldLanguage, T>> {
  return { fi: wordIn('fi'), sv: wordIn('sv'), en: wordIn('en') };
}

import type { Language } from '../language/Language';
import { isSameName } from '../text/identityKey';

/**
 * The phases that a half-year cell can hold, in the plan's order: selvittely, käyttöönotto, jatkuva toiminta. In the
 * list a phase is known by its position among the column's choices, so a choice may be renamed.
 */
export const phases = ['investigation', 'deployment', 'continuous'] as const;

export type Phase = (typeof phases)[number];

/** A cell whose text is none of the column's choices: shown as it is, and reported. */
export interface UnknownPhase {
  readonly unknownText: string;
}

/** The value of a cell that is not empty. */
export type PhaseValue = Phase | UnknownPhase;

export function isKnownPhase(value: PhaseValue | undefined): value is Phase {
  return typeof value === 'string';
}

/** Whether two cells have the same phase, so that they form one bar. */
export function isSamePhase(a: PhaseValue | undefined, b: PhaseValue | undefined): boolean {
  if (typeof a === 'object' && typeof b === 'object') {
    return isSameName(a.unknownText, b.unknownText);
  }
  return a === b;
}

/**
 * The phases in the plan's own words, as a new list has them: in Finnish, Swedish and English; and a word that lists had
 * before, which means the same.
 */
export const phaseWords = {
  investigation: { fi: 'Selvittely', sv: 'Utredning', en: 'Investigation' },
  deployment: { fi: 'Käyttöönotto', sv: 'Ibruktagande', en: 'Deployment' },
  continuous: {
    fi: 'Jatkuva toiminta',
    sv: 'Fortlöpande verksamhet',
    en: 'Ongoing operation',
    before: 'Continuous operation'
  }
} as const satisfies Readonly<Record<Phase, Readonly<Record<Language, string>> & { readonly before?: string }>>;

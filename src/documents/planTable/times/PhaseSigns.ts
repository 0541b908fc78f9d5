import { type Phase, phases } from '../../../domain/plan/Phase';
import { identityKey } from '../../../domain/text/identityKey';

/** What the letters and marks of one document stand for. */
export interface PhaseSigns {
  /** By the key of a sign, see {@link signKey}. */
  readonly phases: ReadonlyMap<string, Phase>;
  /** Whether the document explains its signs itself. */
  readonly isExplained: boolean;
}

export type PlanLanguage = 'fi' | 'sv' | 'en';

/** The first letters of the phases: selvittely, käyttöönotto, jatkuva; utredning, införande or ibruktagande, fortlöpande. */
const initials: Readonly<Record<PlanLanguage, readonly string[]>> = {
  fi: ['s', 'k', 'j'],
  sv: ['u', 'i', 'f'],
  en: ['i', 'd', 'c']
};

/** A sign without what makes no difference: case, dots, brackets. */
export function signKey(text: string): string {
  return identityKey(text).replace(/^[\s([]+|[\s)\].]+$/g, '');
}

/**
 * What the letters in the half-year cells of a document stand for. Its own legend says so, and then nothing else counts.
 * Without one they are the first letters of the phases when there is no other letter among them: in the language of the
 * header, or, where two of them agree, in another. Letters that fit no language stand for nothing.
 *
 * @param texts - the texts of all half-year cells
 */
export function findPhaseSigns(
  texts: Iterable<string>,
  legend: ReadonlyMap<string, Phase>,
  language: PlanLanguage
): PhaseSigns {
  if (legend.size > 0) {
    return { phases: legend, isExplained: true };
  }
  const letters = new Set([...texts].flatMap(lettersOf));
  const fits = (tongue: PlanLanguage): boolean => [...letters].every((letter) => initials[tongue].includes(letter));
  const others = (Object.keys(initials) as PlanLanguage[]).filter((tongue) => letters.size > 1 && fits(tongue));
  const tongue = letters.size > 0 && fits(language) ? language : others[0];
  return {
    phases: new Map(tongue ? initials[tongue].map((letter, index) => [letter, phaseAt(index)]) : []),
    isExplained: false
  };
}

/** The letters of a cell that holds nothing but letters: "S", "k.", "S/K". */
function lettersOf(text: string): readonly string[] {
  const parts = text
    .split(/[\s/,+&>→–-]+/)
    .map(signKey)
    .filter((part) => part !== '');
  return parts.every((part) => /^\p{L}$/u.test(part)) ? parts.filter((part) => part !== 'x') : [];
}

function phaseAt(index: number): Phase {
  return phases[index] ?? 'investigation';
}

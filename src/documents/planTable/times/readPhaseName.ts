import type { Phase } from '../../../domain/plan/Phase';
import { editDistance } from '../../../domain/text/editDistance';
import { plainLetters } from '../../../domain/text/identityKey';

/** A phase that a text names, and whether in the plan's own word for it or one that other plans use. */
export interface PhaseNameReading {
  readonly phase: Phase;
  readonly isUsual: boolean;
}

interface PhaseWords {
  readonly usual: readonly string[];
  readonly other: readonly string[];
}

/** Beginnings of words, in the letters that `plainLetters` leaves. */
const wordsOfPhases: Readonly<Record<Phase, PhaseWords>> = {
  investigation: {
    usual: ['selvittely', 'selvitys', 'selvity', 'utredning', 'investigation'],
    other: [
      'selvitet',
      'suunnittelu',
      'suunnitel',
      'valmistelu',
      'esiselvity',
      'planering',
      'forstudie',
      'planning',
      'study'
    ]
  },
  deployment: {
    usual: ['kayttoonotto', 'kayttoonoto', 'ibruktagning', 'ibruktagande', 'inforande', 'deployment'],
    other: ['otetaan kayttoon', 'toteutu', 'toteute', 'genomfor', 'implement', 'roll-out', 'rollout', 'execution']
  },
  continuous: {
    usual: [
      'jatkuva toiminta',
      'jatkuva',
      'kontinuerlig verksamhet',
      'kontinuerlig',
      'fortlopande verksamhet',
      'fortlopande',
      'continuous operation',
      'continuous',
      'ongoing operation'
    ],
    other: [
      'jatkuu',
      'vakiintu',
      'vakiintunut toiminta',
      'vakiintunut kaytto',
      'yllapito',
      'yllapid',
      'lopande',
      'forvaltning',
      'ongoing',
      'on-going',
      'operation',
      'maintenance'
    ]
  }
};

/** Letters that may follow a beginning: the endings of "jatkuvasti", "käyttöönottoa", "toteutetaan". */
const longestEnding = 6;

/** Shorter words have too many neighbours. */
const shortestMisspelt = 9;

/**
 * The phase that a text names, in any case and in nothing but that name; a text with more to say gives `undefined`.
 * Beside the plan's own words it knows what other plans call the same: planning, implementation, maintenance.
 */
export function readPhaseName(text: string): PhaseNameReading | undefined {
  const plain = plainLetters(text)
    .replace(/^[\s(]+|[\s).:]+$/g, '')
    .replace(/\s+/g, ' ');
  return find(plain, 'usual') ?? find(plain, 'other') ?? findMisspelt(plain);
}

function find(plain: string, kind: 'usual' | 'other'): PhaseNameReading | undefined {
  const found = Object.entries(wordsOfPhases).find(([, words]) =>
    words[kind].some(
      (word) =>
        plain.startsWith(word) &&
        /^\p{L}*$/u.test(plain.slice(word.length)) &&
        plain.length - word.length <= longestEnding
    )
  );
  return found && { phase: found[0] as Phase, isUsual: kind === 'usual' };
}

/** "Selvitely", "käytöönotto": a slip in a long word, and not in its first letter. */
function findMisspelt(plain: string): PhaseNameReading | undefined {
  const found = Object.entries(wordsOfPhases).find(([, { usual }]) =>
    usual.some(
      (word) =>
        word.length >= shortestMisspelt &&
        word.charAt(0) === plain.charAt(0) &&
        Math.abs(word.length - plain.length) <= 1 &&
        editDistance(word, plain) === 1
    )
  );
  return found && { phase: found[0] as Phase, isUsual: false };
}

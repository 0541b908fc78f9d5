import type { Phase } from '../../domain/plan/Phase';
import { plainLetters } from '../../domain/text/plainLetters';

const phaseNames: Readonly<Record<Phase, readonly string[]>> = {
  investigation: ['selvittely', 'selvitys', 'utredning', 'investigation'],
  deployment: ['käyttöönotto', 'ibruktagning', 'införande', 'deployment'],
  continuous: ['jatkuva toiminta', 'jatkuva', 'kontinuerlig verksamhet', 'continuous operation']
};

/** The phase that a cell names in words, and in nothing but those words; a cell with more to say is a note. */
export function readPhaseName(text: string): Phase | undefined {
  const plain = plainLetters(text.trim());
  const found = Object.entries(phaseNames).find(([, names]) => names.some((name) => plainLetters(name) === plain));
  return found?.[0] as Phase | undefined;
}

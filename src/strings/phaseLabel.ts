import { type Phase, type PhaseValue, isKnownPhase, phaseWords } from '../domain/plan/Phase';
import { isSameName } from '../domain/text/identityKey';
import { strings } from './strings';

/**
 * The word for a cell. A list that uses the plan's own words, in any of its languages, is shown in the person's
 * language; a choice that the site has renamed keeps its new name, and an unknown text is shown as itself.
 */
export function phaseLabel(value: PhaseValue, phaseNames: Readonly<Record<Phase, string>>): string {
  if (!isKnownPhase(value)) {
    return value.unknownText;
  }
  return isOwnWord(value, phaseNames) ? phaseNames[value] : localisedWord(value);
}

/** Whether the word for a cell is the list's own, and not one of the plan's words in the person's language. */
export function isOwnWord(value: PhaseValue, phaseNames: Readonly<Record<Phase, string>>): boolean {
  return !isKnownPhase(value) || !Object.values(phaseWords[value]).some((word) => isSameName(word, phaseNames[value]));
}

function localisedWord(phase: Phase): string {
  switch (phase) {
    case 'investigation':
      return strings.PhaseInvestigation;
    case 'deployment':
      return strings.PhaseDeployment;
    case 'continuous':
      return strings.PhaseContinuous;
  }
}

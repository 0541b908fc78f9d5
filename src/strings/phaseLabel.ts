import { type Phase, type PhaseValue, isKnownPhase } from '../domain/plan/Phase';
import { strings } from './strings';

/** The plan's own words for the phases, as a new list has them. */
const planWords: Readonly<Record<Phase, string>> = {
  investigation: 'Selvittely',
  deployment: 'Käyttöönotto',
  continuous: 'Jatkuva toiminta'
};

/**
 * The word for a cell. A list that uses the plan's own words is shown in the person's language; a choice that the site
 * has renamed keeps its new name, and an unknown text is shown as itself.
 */
export function phaseLabel(value: PhaseValue, phaseNames: Readonly<Record<Phase, string>>): string {
  if (!isKnownPhase(value)) {
    return value.unknownText;
  }
  const name = phaseNames[value];
  return name === planWords[value] ? localisedWords()[value] : name;
}

function localisedWords(): Readonly<Record<Phase, string>> {
  return {
    investigation: strings.PhaseInvestigation,
    deployment: strings.PhaseDeployment,
    continuous: strings.PhaseContinuous
  };
}

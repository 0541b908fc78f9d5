import { type PhaseValue, phases } from '../../domain/plan/Phase';
import { phaseWords } from '../../domain/plan/phaseWords';

/**
 * What a half-year cell means: the phase at the text's position among that column's own choices. A text that is no
 * choice but one of the plan's words, in any language, is understood as well, so that cells written before a choice was
 * renamed keep their phase. Every other text is kept as it is.
 */
export function toPhaseValue(text: string, choices: readonly string[]): PhaseValue {
  const byPosition = phases[choices.indexOf(text)];
  return (
    byPosition ??
    phases.find((phase) => Object.values(phaseWords[phase]).includes(text.trim())) ?? { unknownText: text }
  );
}

import { type PhaseValue, phaseWords, phases } from '../../domain/plan/Phase';
import { isSameName } from '../../domain/text/identityKey';

/**
 * What a half-year cell means: the phase at the text's position among that column's own choices, as they are written, or
 * else as they look to a reader. A text that is no choice but one of the plan's words, in any language, is understood as
 * well, so that cells written before a choice was renamed keep their phase. Every other text is kept as it is.
 */
export function toPhaseValue(text: string, choices: readonly string[]): PhaseValue {
  const exact = choices.indexOf(text);
  const position = exact < 0 ? choices.findIndex((choice) => isSameName(choice, text)) : exact;
  return (
    phases[position] ??
    phases.find((phase) => Object.values(phaseWords[phase]).some((word) => isSameName(word, text))) ?? {
      unknownText: text
    }
  );
}

import { type Phase, type PhaseValue, phases } from '../../../domain/plan/Phase';
import { choiceKeys } from '../../../domain/text/choiceKeys';
import { phaseLabel } from '../../../strings/phaseLabel';
import { strings } from '../../../strings/strings';
import { noteKey } from '../../keys/commandOf';

/** What a cell can be set to. */
export interface PhaseChoice {
  /** `null` empties the cell. */
  readonly phase: Phase | null;
  readonly label: string;
  /** The key, in lower case, that makes the choice: the first letter of the word, or a digit where that is taken. */
  readonly shortcut: string;
  readonly isCurrent: boolean;
}

/** The three phases in the person's language, and emptying. */
export function phaseChoices(
  value: PhaseValue | undefined,
  phaseNames: Readonly<Record<Phase, string>>
): readonly PhaseChoice[] {
  const labels = phases.map((phase) => phaseLabel(phase, phaseNames));
  const keys = choiceKeys(labels, [noteKey().toLowerCase()]);
  const known = phases.map((phase, index) => ({
    phase,
    label: labels[index] ?? '',
    shortcut: keys[index] ?? '',
    isCurrent: phase === value
  }));
  return [...known, { phase: null, label: strings.TimelineClear, shortcut: 'delete', isCurrent: value === undefined }];
}

/** The choice that a letter or a digit makes in a cell. */
export function choiceOfKey(key: string, choices: readonly PhaseChoice[]): PhaseChoice | undefined {
  const pressed = key.toLowerCase();
  return choices.find(({ shortcut }) => shortcut === pressed);
}

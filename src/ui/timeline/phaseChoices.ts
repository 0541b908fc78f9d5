import { type Phase, type PhaseValue, phases } from '../../domain/plan/Phase';
import { phaseLabel } from '../../strings/phaseLabel';
import { strings } from '../../strings/strings';

/** What a cell can be set to. */
export interface PhaseChoice {
  /** `null` empties the cell. */
  readonly phase: Phase | null;
  readonly label: string;
  /** The key, in lower case, that makes the choice: the first letter of the word. */
  readonly shortcut: string;
  readonly isCurrent: boolean;
}

/** The three phases in the person's language, and emptying. */
export function phaseChoices(
  value: PhaseValue | undefined,
  phaseNames: Readonly<Record<Phase, string>>
): readonly PhaseChoice[] {
  const known = phases.map((phase) => {
    const label = phaseLabel(phase, phaseNames);
    return { phase, label, shortcut: label.slice(0, 1).toLocaleLowerCase(), isCurrent: phase === value };
  });
  return [...known, { phase: null, label: strings.TimelineClear, shortcut: 'delete', isCurrent: value === undefined }];
}

/** The choice that a key makes in a cell; Backspace empties it like Delete. */
export function choiceOfKey(key: string, choices: readonly PhaseChoice[]): PhaseChoice | undefined {
  const pressed = key === 'Backspace' ? 'delete' : key.toLocaleLowerCase();
  return choices.find(({ shortcut }) => shortcut === pressed);
}

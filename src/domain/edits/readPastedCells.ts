import { type Phase, phases } from '../plan/Phase';
import { phaseWords } from '../plan/phaseWords';
import { plainLetters } from '../text/plainLetters';
import { splitTabbedText } from '../text/splitTabbedText';

export type PastedCells =
  /** Row by row; `null` empties a cell. Rows need not be equally long. */
  | { readonly kind: 'cells'; readonly rows: readonly (readonly (Phase | null)[])[] }
  /** Texts that are none of the phases, each once. */
  | { readonly kind: 'unknown'; readonly texts: readonly string[] };

type PhaseNames = Readonly<Record<Phase, string>>;

/**
 * Reads what was copied from the timeline or from Excel. A phase may be written as the list's own choice, as the person
 * sees it, in any of the plan's languages, or by the first letter of the word that the person sees; small and capital
 * letters, dots and spaces around do not matter. When one text is unknown nothing is read.
 *
 * @param text - tab-separated text of the clipboard
 * @param choices - the list's own choices
 * @param labels - the words that the person sees
 */
export function readPastedCells(text: string, choices: PhaseNames, labels: PhaseNames): PastedCells {
  const known = knownNames(choices, labels);
  const unknown = new Set<string>();
  const rows = splitTabbedText(text).map((row) =>
    row.map((cell) => {
      const name = normalise(cell);
      const phase = name === '' ? null : known.get(name);
      if (phase === undefined) {
        unknown.add(cell.trim());
      }
      return phase ?? null;
    })
  );
  return unknown.size > 0 ? { kind: 'unknown', texts: [...unknown] } : { kind: 'cells', rows };
}

/** Earlier names win: a list may have given a phase the word of another. */
function knownNames(choices: PhaseNames, labels: PhaseNames): ReadonlyMap<string, Phase> {
  const known = new Map<string, Phase>();
  const naming: readonly ((phase: Phase) => readonly string[])[] = [
    (phase) => [choices[phase]],
    (phase) => [labels[phase]],
    (phase) => Object.values(phaseWords[phase]),
    (phase) => [labels[phase].slice(0, 1)]
  ];
  for (const namesOf of naming) {
    for (const phase of phases) {
      for (const name of namesOf(phase).map(normalise)) {
        if (name !== '' && !known.has(name)) {
          known.set(name, phase);
        }
      }
    }
  }
  return known;
}

function normalise(text: string): string {
  return plainLetters(text.replace(/\s+/g, ' ').trim());
}

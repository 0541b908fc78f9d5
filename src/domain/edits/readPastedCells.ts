import { type Phase, phaseWords, phases } from '../plan/Phase';
import { choiceKeys } from '../text/choiceKeys';
import { firstGraphemes } from '../text/graphemes';
import type { TableCell, CellTable } from '../table/TableCell';
import { splitTabbedText } from '../text/splitSeparatedText';
import { phasesByColor } from './phasesByColor';
import { shortenedNames, toNameKey } from './shortenedNames';

/** What a pasted cell is to hold: `null` empties it, `undefined` leaves it alone. */
export type PastedCell = Phase | null | undefined;

export type PastedCells =
  | {
      readonly kind: 'cells';
      /** Row by row. Rows need not be equally long. */
      readonly rows: readonly (readonly PastedCell[])[];
      /** Why cells are left alone: they have no text, and the clipboard does not tell more or has only their colour. */
      readonly unclear: 'withoutText' | 'colors' | undefined;
    }
  /** Texts that are none of the phases, each once. */
  | { readonly kind: 'unknown'; readonly texts: readonly string[] };

/** Where a narrow cell of Word has broken a word. */
const brokenWord = /[-‐]\s+/g;

type PhaseNames = Readonly<Record<Phase, string>>;

export interface CopiedForm {
  /** The cells with their merges and colours, where the clipboard holds a table. */
  readonly table: CellTable | undefined;
  /** The phases of the colours that the product itself uses. */
  readonly palette: ReadonlyMap<string, Phase>;
}

/**
 * Reads what was copied from the timeline, Excel or Word. A phase may be written as the list's own choice, as the person
 * sees it, in any of the plan's languages, by its first words or their beginning ("Jatkuva", "Jatk."), as narrow bars
 * show it, by its first letter or by its key; small and capital letters, dots, spaces around and what is not seen do not
 * matter. When one text is unknown nothing is read.
 *
 * A cell without text empties only where a table says that it has no colour and is no part of a merged cell. A coloured
 * one holds the phase that its colour stands for; where that is not certain, and in text alone, it is left alone.
 *
 * @param text - tab-separated text of the clipboard
 * @param choices - the list's own choices
 * @param labels - the words that the person sees
 */
export function readPastedCells(
  text: string,
  choices: PhaseNames,
  labels: PhaseNames,
  { table, palette }: CopiedForm = { table: undefined, palette: new Map() }
): PastedCells {
  const known = namesOfPhases(choices, labels);
  const shortened = shortenedNames((phase) => [choices[phase], labels[phase], ...Object.values(phaseWords[phase])]);
  const named = (name: string): Phase | undefined => known.get(toNameKey(name)) ?? shortened(name);
  const phaseOf = (name: string): Phase | undefined => named(name) ?? named(name.replace(brokenWord, ''));
  const cells: CellTable = table ?? splitTabbedText(text).map((row) => row.map((cell) => ({ text: cell })));
  const unknown = new Set(
    cells.flat().flatMap((cell) => (isEmpty(cell) || phaseOf(cell.text) ? [] : [cell.text.trim()]))
  );
  if (unknown.size > 0) {
    return { kind: 'unknown', texts: [...unknown] };
  }
  const byColor = phasesByColor(cells, phaseOf, palette);
  const withoutText = (color: string | undefined): PastedCell =>
    color === undefined ? (table ? null : undefined) : byColor.get(color);
  const rows = cells.map((row) => row.map((cell) => (isEmpty(cell) ? withoutText(cell.color) : phaseOf(cell.text))));
  const isUnclear = rows.some((row) => row.includes(undefined));
  return { kind: 'cells', rows, unclear: isUnclear ? (table ? 'colors' : 'withoutText') : undefined };
}

function isEmpty({ text }: TableCell): boolean {
  return toNameKey(text) === '';
}

/** Earlier names take precedence: a list may use the word of one phase for another. */
function namesOfPhases(choices: PhaseNames, labels: PhaseNames): ReadonlyMap<string, Phase> {
  const known = new Map<string, Phase>();
  const keys = choiceKeys(
    phases.map((phase) => labels[phase]),
    []
  );
  const naming: readonly ((phase: Phase) => readonly string[])[] = [
    (phase) => [choices[phase]],
    (phase) => [labels[phase]],
    (phase) => Object.values(phaseWords[phase]),
    (phase) => [keys[phases.indexOf(phase)] ?? ''],
    (phase) => [firstGraphemes(labels[phase], 1)]
  ];
  for (const namesOf of naming) {
    for (const phase of phases) {
      for (const name of namesOf(phase).map(toNameKey)) {
        if (name !== '' && !known.has(name)) {
          known.set(name, phase);
        }
      }
    }
  }
  return known;
}

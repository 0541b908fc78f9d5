import type { HalfYear } from '../time/HalfYear';

/** A note on one half-year cell: "Syksy 2026: sähköinen lupa-arkisto". */
export interface CellNote {
  readonly halfYear: HalfYear;
  readonly text: string;
}

/** A line of the notes that names no half-year. It is kept as written, shown with the row and reported. */
export interface LooseNote {
  readonly looseText: string;
}

/** One line of the PhaseNotes column. */
export type NoteLine = CellNote | LooseNote;

export function isCellNote(line: NoteLine): line is CellNote {
  return 'halfYear' in line;
}

/** The text of the notes written for one half-year, joined by a semicolon; empty when there are none. */
export function noteOf(notes: readonly NoteLine[], halfYear: HalfYear): string {
  return notes
    .filter(isCellNote)
    .filter((note) => note.halfYear === halfYear)
    .map((note) => note.text)
    .join('; ');
}

import { type NoteLine, isCellNote } from './NoteLine';
import { type HalfYear, halfOf, yearOf } from '../time/HalfYear';

/**
 * Writes notes as the PhaseNotes column holds them: one line a note, in the order given, "Syksy 2026: sähköinen
 * lupa-arkisto". The wording is Finnish in every language of the interface, because the column is shared. Line breaks
 * inside a note become spaces; notes without text are left out. Reading the result gives the same notes again.
 */
export function formatNotes(lines: readonly NoteLine[]): string {
  return lines
    .map(toLine)
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function toLine(line: NoteLine): string {
  if (!isCellNote(line)) {
    return noteOnOneLine(line.looseText);
  }
  const text = noteOnOneLine(line.text).trim();
  return text === '' ? '' : `${finnishHalfYearLabel(line.halfYear)}: ${text}`;
}

function noteOnOneLine(text: string): string {
  return text.replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, ' ');
}

/** "Syksy 2026": how a half-year is written into the list's notes, in every language of the interface. */
export function finnishHalfYearLabel(halfYear: HalfYear): string {
  return `${halfOf(halfYear) === 1 ? 'Kevät' : 'Syksy'} ${yearOf(halfYear)}`;
}

import { noteOf } from '../../../domain/notes/NoteLine';
import type { Action, PhaseCells } from '../../../domain/plan/Action';
import { isKnownPhase, isSamePhase } from '../../../domain/plan/Phase';
import { fitWord } from '../../../domain/timeline/fitWord';
import { type NotePlace, notePlaces } from '../../../domain/timeline/notePlaces';
import type { TimelineColumn } from '../../../domain/timeline/timelineColumns';
import { toBars } from '../../../domain/timeline/toBars';
import { phaseLabel } from '../../../strings/phaseLabel';
import type { SharedRowProps } from './SharedRowProps';
import type { CellContent } from './cellName';

/** A half-year of a row, ready to be drawn. */
export interface RowCell extends CellContent {
  readonly column: TimelineColumn;
  /** Half-years of the bar that starts here; 0 when none does. */
  readonly barLength: number;
  /** What is written on the bar that starts here. */
  readonly word: string;
  /** A bar starts here, and its word is whole and not wider than this half-year. */
  readonly isWithinCell: boolean;
  /** What is written under the bar's place: the note, after a text that is none of the phases and did not fit on its bar. */
  readonly under: string;
  readonly underPlace: NotePlace | undefined;
}

/**
 * The cells of an action's row.
 *
 * @param storedPhases - the phases that the list is known to have, while edits are being saved
 */
export function rowCells(
  action: Action,
  shared: SharedRowProps,
  storedPhases: PhaseCells | undefined
): readonly RowCell[] {
  const bars = new Map(toBars(action.phases, shared.halfYears).map((bar) => [bar.start, bar]));
  const cells = shared.columns.map((column, index) => {
    const { halfYear } = column;
    const value = action.phases[halfYear];
    const note = action.notes.length === 0 ? '' : noteOf(action.notes, halfYear);
    const barLength = bars.get(index)?.length ?? 0;
    const label = value === undefined ? '' : phaseLabel(value, shared.phaseNames);
    const word = barLength > 0 ? fitWord(label, barLength * shared.halfYearRem) : '';
    const isWithinCell = barLength > 0 && fitWord(label, shared.halfYearRem) === label;
    const isCutText = barLength > 0 && word !== label && !isKnownPhase(value);
    const under = [...(isCutText ? [label] : []), ...(note ? [note] : [])].join('; ');
    const isUnsaved = storedPhases !== undefined && !isSamePhase(storedPhases[halfYear], value);
    return { column, halfYear, value, note, isUnsaved, barLength, word, isWithinCell, under };
  });
  const places = notePlaces(
    cells.map(({ under }) => under),
    shared.halfYearRem
  );
  return cells.map((cell, index) => ({ ...cell, underPlace: places[index] }));
}

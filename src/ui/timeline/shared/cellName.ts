import type { Phase, PhaseValue } from '../../../domain/plan/Phase';
import { isKnownPhase } from '../../../domain/plan/Phase';
import type { HalfYear } from '../../../domain/time/HalfYear';
import { isolate } from '../../../domain/text/isolate';
import { format, lowerFirst } from '../../../strings/format';
import { halfYearLabel } from '../../../strings/halfYearLabel';
import { phaseLabel } from '../../../strings/phaseLabel';
import { strings } from '../../../strings/strings';
import { titleText } from '../../../strings/titleText';

/** What a cell says, as words. */
export interface CellContent {
  readonly halfYear: HalfYear;
  readonly value: PhaseValue | undefined;
  readonly note: string;
  readonly isUnsaved: boolean;
}

type PhaseNames = Readonly<Record<Phase, string>>;

/** "Sähköinen arkistointi, syksy 2026, käyttöönotto, merkintä: sähköinen lupa-arkisto" */
export function cellName(title: string, cell: CellContent, phaseNames: PhaseNames): string {
  return [isolate(titleText(title)), lowerFirst(halfYearLabel(cell.halfYear)), cellState(cell, phaseNames)].join(', ');
}

/** The cell without its place: "käyttöönotto, merkintä: sähköinen lupa-arkisto", "tyhjä". */
export function cellState({ value, note, isUnsaved }: CellContent, phaseNames: PhaseNames): string {
  return [
    value === undefined ? strings.TimelineEmptyCell : phaseInSentence(value, phaseNames),
    ...(note ? [format(strings.TimelineNote, note)] : []),
    ...(isUnsaved ? [strings.TimelineUnsaved] : [])
  ].join(', ');
}

/** A phase amid a sentence. A text that is none of the phases stays as it was written. */
function phaseInSentence(value: PhaseValue, phaseNames: PhaseNames): string {
  const label = phaseLabel(value, phaseNames);
  return isolate(isKnownPhase(value) ? lowerFirst(label) : label);
}

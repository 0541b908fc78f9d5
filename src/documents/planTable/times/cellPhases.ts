import type { CellNote } from '../../../domain/notes/NoteLine';
import type { Phase } from '../../../domain/plan/Phase';
import type { HalfYear } from '../../../domain/time/HalfYear';
import { joinCellLines } from '../table/joinCellLines';
import type { Report } from '../table/FindingList';
import type { TimeCell } from '../table/RawAction';
import type { PhaseSigns } from './PhaseSigns';
import { type PhaseCellReading, readPhaseCell } from './readPhaseCell';

export interface CellPhases {
  readonly phases: ReadonlyMap<HalfYear, Phase>;
  readonly notes: readonly CellNote[];
}

/** The phases and notes that the cells of a row put on half-years. What is neither a phase nor nothing is a note. */
export function cellPhases(
  { title, cells }: { readonly title: string; readonly cells: readonly TimeCell[] },
  signs: PhaseSigns,
  report: Report
): CellPhases {
  const phases = new Map<HalfYear, Phase>();
  const notes: CellNote[] = [];
  for (const { column, text: cellText } of cells) {
    const text = joinCellLines(cellText);
    const [halfYear] = column.halfYears;
    const reading = readPhaseCell(text, signs);
    reportSign(text, reading, report);
    const note = reading.kind === 'text' ? text : reading.kind === 'nothing' ? '' : reading.note;
    if (note !== '' && halfYear !== undefined) {
      notes.push({ halfYear, text: note });
    }
    if (halfYear !== undefined && reading.kind === 'several') {
      report({ kind: 'severalPhases', title, halfYear, text, readAs: reading.phase });
    } else if (note !== '' && halfYear !== undefined) {
      report({ kind: 'cellTextAsNote', title, halfYear, text });
    }
    if (reading.kind === 'phase' || reading.kind === 'several') {
      column.halfYears.forEach((each) => {
        const earlier = phases.get(each);
        if (earlier !== undefined && earlier !== reading.phase) {
          report({ kind: 'severalPhases', title, halfYear: each, text, readAs: reading.phase });
        }
        phases.set(each, reading.phase);
      });
    }
  }
  return { phases, notes };
}

/** Says how a cell was read whose text is not the plan's own word for a phase. */
function reportSign(text: string, reading: PhaseCellReading, report: Report): void {
  if (reading.kind === 'nothing') {
    report({ kind: 'emptyMark', text });
  }
  if (reading.kind !== 'phase') {
    return;
  }
  const readAs = reading.phase;
  switch (reading.source) {
    case 'word':
      return;
    case 'otherWord':
      return report({ kind: 'otherPhaseName', text, readAs });
    case 'legend':
      return report({ kind: 'letterAsPhase', text, readAs, isExplained: true });
    case 'letter':
      return report({ kind: 'letterAsPhase', text, readAs, isExplained: false });
    case 'mark':
      return report({ kind: 'markAsPhase', text, readAs });
  }
}

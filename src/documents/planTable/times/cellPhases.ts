import type { CellNote } from '../../../domain/notes/NoteLine';
import type { Phase } from '../../../domain/plan/Phase';
import type { TableCell } from '../../../domain/table/TableCell';
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

/** The signs and colours of phases in a document. */
export interface CellMeanings {
  readonly signs: PhaseSigns;
  /** By colour, as in `TableCell`. */
  readonly colors: ReadonlyMap<string, Phase>;
}

/**
 * The phases and notes that the cells of a row put on half-years. What is neither a phase nor nothing is a note. A merged
 * cell says its phase in every place that it covers, and everything else once. A cell without text holds the phase that its
 * colour stands for.
 */
export function cellPhases(
  { title, cells }: { readonly title: string; readonly cells: readonly TimeCell[] },
  { signs, colors }: CellMeanings,
  report: Report
): CellPhases {
  const phases = new Map<HalfYear, Phase>();
  const notes: CellNote[] = [];
  for (const { column, cell } of cells) {
    const say: Report = cell.isCovered ? () => undefined : report;
    const text = joinCellLines(cell.text);
    const [halfYear] = column.halfYears;
    const reading = text === '' ? readColor(cell, colors, say) : readPhaseCell(text, signs);
    reportSign(text, reading, say);
    const note = reading.kind === 'text' ? text : reading.kind === 'nothing' ? '' : reading.note;
    if (note !== '' && halfYear !== undefined && !cell.isCovered) {
      notes.push({ halfYear, text: note });
    }
    if (halfYear !== undefined && reading.kind === 'several') {
      say({ kind: 'severalPhases', title, halfYear, text, readAs: reading.phase });
    } else if (note !== '' && halfYear !== undefined) {
      say({ kind: 'cellTextAsNote', title, halfYear, text });
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

/** A colour that stands for nothing leaves the cell empty. */
function readColor({ color }: TableCell, colors: ReadonlyMap<string, Phase>, report: Report): PhaseCellReading {
  const phase = color === undefined ? undefined : colors.get(color);
  if (color !== undefined) {
    report(phase ? { kind: 'colorAsPhase', text: color, readAs: phase } : { kind: 'unreadColor', text: color });
  }
  // A word is reported where it is unusual; a colour has been.
  return phase ? { kind: 'phase', phase, source: 'word', note: '' } : { kind: 'text' };
}

/** Reports how a cell was read whose text is not the plan's own word for a phase. */
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

import type { ImportObservation, PlanColumn } from '../../domain/importing/ImportFinding';
import type { CellNote } from '../../domain/notes/NoteLine';
import type { Phase } from '../../domain/plan/Phase';
import type { HalfYear } from '../../domain/time/HalfYear';
import type { RawAction } from './RawAction';
import type { TableColumn } from './readHeaderCell';
import { readPhaseName } from './readPhaseName';

export interface ActionRow {
  readonly content: Omit<RawAction, 'line' | 'goal' | 'group'>;
  readonly observations: readonly ImportObservation[];
}

/** Reads the cells of an action's row by the columns of its table. No text is dropped. */
export function readActionRow(cells: readonly string[], columns: readonly TableColumn[]): ActionRow {
  const textOf = (name: PlanColumn): string =>
    cells[columns.findIndex((column) => column.kind === 'plan' && column.column === name)] ?? '';
  const description = textOf('description');
  const halfYearCells = readHalfYearCells(cells, columns);
  const extra = cells.slice(columns.length).filter((text) => text !== '');
  const notes = halfYearCells
    .filter(({ phase }) => phase === undefined)
    .map(({ halfYear, text }) => ({ halfYear, text }));
  return {
    content: {
      description,
      responsible: textOf('responsible'),
      department: textOf('department'),
      phases: Object.fromEntries(halfYearCells.flatMap(({ halfYear, phase }) => (phase ? [[halfYear, phase]] : []))),
      notes,
      additionalInfo: [textOf('additionalInfo'), ...readUnknownCells(cells, columns), ...extra]
        .filter((text) => text !== '')
        .join('\n')
    },
    observations: [
      ...notes.map((note): ImportObservation => toNoteObservation(note, description)),
      ...extra.map((text): ImportObservation => ({ kind: 'extraCells', title: description, text }))
    ]
  };
}

interface HalfYearCell {
  readonly halfYear: HalfYear;
  readonly text: string;
  readonly phase: Phase | undefined;
}

function readHalfYearCells(cells: readonly string[], columns: readonly TableColumn[]): readonly HalfYearCell[] {
  return columns.flatMap((column, index): HalfYearCell[] => {
    const text = cells[index] ?? '';
    return column.kind === 'halfYear' && text !== ''
      ? [{ halfYear: column.halfYear, text, phase: readPhaseName(text) }]
      : [];
  });
}

function readUnknownCells(cells: readonly string[], columns: readonly TableColumn[]): readonly string[] {
  return columns.flatMap((column, index) => {
    const text = cells[index] ?? '';
    if (column.kind !== 'unknown' || text === '') {
      return [];
    }
    return [column.name === '' ? text : `${column.name}: ${text}`];
  });
}

function toNoteObservation({ halfYear, text }: CellNote, title: string): ImportObservation {
  return { kind: 'cellTextAsNote', title, halfYear, text };
}

import type { PlanColumn } from '../../../domain/importing/ImportFinding';
import { type TableCell, ownText } from '../../../domain/table/TableCell';
import type { NamedText, RowContent, ScheduleCells, TimeCell } from '../table/RawAction';
import type { TableColumn } from '../table/TableColumn';
import { joinCellLines } from '../table/joinCellLines';

export interface SortedRow {
  readonly content: RowContent;
  /** Texts beyond the last column of the header. */
  readonly extra: readonly string[];
}

const scheduleColumns = ['schedule', 'start', 'end', 'phase'] as const;

/** Sorts the cells of a row by the columns of its table. */
export function sortRowCells(row: readonly TableCell[], columns: readonly TableColumn[]): SortedRow {
  const cells = row.map(ownText);
  const find = (name: PlanColumn): NamedText | undefined => findCell(cells, columns, name);
  const textOf = (name: PlanColumn): string => find(name)?.text ?? '';
  const extra = cells.slice(columns.length).filter((text) => text !== '');
  return {
    extra,
    content: {
      description: joinCellLines(textOf('description')),
      details: textOf('details'),
      responsible: textOf('responsible'),
      department: textOf('department'),
      goal: joinCellLines(textOf('goal')),
      group: joinCellLines(textOf('group')),
      number: find('number'),
      timeCells: findTimeCells(row, columns),
      schedule: { ...findSchedule(find), ...findPhaseTimes(cells, columns) },
      info: [
        ...toInfo('', textOf('additionalInfo')),
        ...columns.flatMap((column, index) =>
          column.kind === 'unknown' ? toInfo(column.name, cells[index] ?? '') : []
        ),
        ...extra.flatMap((text) => toInfo('', text))
      ]
    }
  };
}

function findCell(cells: readonly string[], columns: readonly TableColumn[], name: PlanColumn): NamedText | undefined {
  const index = columns.findIndex((column) => column.kind === 'plan' && column.column === name);
  const text = index < 0 ? '' : (cells[index] ?? '');
  return text === '' ? undefined : { name: columns[index]?.name ?? '', text };
}

function findTimeCells(row: readonly TableCell[], columns: readonly TableColumn[]): readonly TimeCell[] {
  return columns.flatMap((column, index) => {
    const cell = row[index];
    return column.kind === 'time' && cell && (cell.text !== '' || cell.color !== undefined) ? [{ column, cell }] : [];
  });
}

function findSchedule(find: (name: PlanColumn) => NamedText | undefined): ScheduleCells {
  return Object.fromEntries(
    scheduleColumns.flatMap((name) => {
      const cell = find(name);
      return cell ? [[name, cell]] : [];
    })
  );
}

function findPhaseTimes(cells: readonly string[], columns: readonly TableColumn[]): ScheduleCells {
  const inPhases = columns.flatMap((column, index) => {
    const text = cells[index] ?? '';
    return column.kind === 'phaseTime' && text !== '' ? [{ phase: column.phase, name: column.name, text }] : [];
  });
  return inPhases.length > 0 ? { inPhases } : {};
}

function toInfo(name: string, text: string): readonly NamedText[] {
  return text === '' ? [] : [{ name, text }];
}

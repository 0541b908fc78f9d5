import { type TableColumn, findColumn, isPlanColumn } from '../table/TableColumn';
import { isParentNumber, isRowNumber } from './rowNumber';

const dash = /^[-‐-―−]+$/;

/** The only text of a row, apart from its number; a text that merged cells repeat in every column counts once. */
export function findLoneText(cells: readonly string[], columns: readonly TableColumn[]): string | undefined {
  const filled = cells.filter((cell, index) => cell !== '' && !isPlanColumn(columns[index], 'number'));
  const isRepeated = filled.length === cells.length && cells.length > 2 && new Set(filled).size === 1;
  return filled.length === 1 || isRepeated ? filled[0] : undefined;
}

/** Whether a cell holds only a dash, which says that it is empty. */
export function isDash(cell: string): boolean {
  return dash.test(cell);
}

/** Of rows above any header nothing is known but that a row begins with its description, or with a number before it. */
export function columnsWithoutHeader(cells: readonly string[]): readonly TableColumn[] {
  const start = Math.max(
    0,
    cells.findIndex((cell) => cell !== '')
  );
  const [first = '', second = ''] = cells.slice(start);
  const description: TableColumn = { kind: 'plan', column: 'description', name: '' };
  const empty = cells.slice(0, start).map((): TableColumn => ({ kind: 'unknown', name: '', isMerged: false }));
  return isRowNumber(first) && /\d/.test(first) && second !== ''
    ? [...empty, { kind: 'plan', column: 'number', name: '' }, description]
    : [...empty, description];
}

/** Whether a row says only which goal or group the rows below it belong to. */
export function isTitleRow(cells: readonly string[], columns: readonly TableColumn[]): boolean {
  const filled = columns.filter((_, index) => (cells[index] ?? '') !== '');
  const titles = filled.filter(isMergedColumn);
  const isRest = filled.every((column) => isMergedColumn(column) || isPlanColumn(column, 'number'));
  return titles.length > 0 && isRest && cells.slice(columns.length).every((cell) => cell === '');
}

/**
 * Whether the only text of a row is a group's title: it stands where the actions do, nothing that is merged downwards
 * stands to its left, and its number, if it has one, goes on in the next row's ("1", "1.1").
 */
export function isGroupRow(
  cells: readonly string[],
  columns: readonly TableColumn[],
  next: readonly string[]
): boolean {
  const numberAt = findColumn(columns, 'number') ?? -1;
  const descriptionAt = findColumn(columns, 'description') ?? 0;
  const firstAt = columns.findIndex((_, index) => index !== numberAt);
  const at = cells.findIndex((cell, index) => cell !== '' && index !== numberAt);
  const others = columns.length - (numberAt < 0 ? 0 : 1);
  if (
    (at !== descriptionAt && at !== firstAt) ||
    others === 1 ||
    columns.slice(0, descriptionAt).some(isMergedColumn)
  ) {
    return false;
  }
  const number = cells[numberAt] ?? '';
  return number === '' || isParentNumber(number, next[numberAt] ?? '');
}

/** What to call an action whose description is empty: its first text that is no number and no mark under a time. */
export function firstText(cells: readonly string[], columns: readonly TableColumn[]): string {
  const isText = (cell: string, index: number): boolean =>
    cell !== '' && columns[index]?.kind !== 'time' && !isPlanColumn(columns[index], 'number');
  return cells.find(isText) ?? cells.find((cell) => cell !== '') ?? '';
}

function isMergedColumn(column: TableColumn): boolean {
  return (
    isPlanColumn(column, 'goal') || isPlanColumn(column, 'group') || (column.kind === 'unknown' && column.isMerged)
  );
}

import type { ImportObservation, PlanColumn } from '../../domain/importing/ImportFinding';
import { type HeaderCell, type TableColumn, readHeaderCell, toPlanCell, toUnknownCell } from './readHeaderCell';

export interface Header {
  readonly columns: readonly TableColumn[];
  readonly observations: readonly ImportObservation[];
}

const planColumns: readonly PlanColumn[] = ['description', 'responsible', 'department', 'additionalInfo'];

/**
 * Reads a row as the header of a plan's table, or gives `undefined` for any other row. A row is a header when at least
 * two of its cells name different columns or half-years: one such cell may be an action's own text.
 */
export function readHeader(texts: readonly string[]): Header | undefined {
  const cells = withDescription(withoutRepeats(texts.map(readHeaderCell)));
  const columns = cells.map(({ column }) => column);
  return columns.filter(isKnown).length < 2
    ? undefined
    : { columns, observations: [...cells.flatMap((cell) => cell.observations), ...findMissing(columns)] };
}

/** A column that another before it already is becomes an unknown one, so that neither hides the other's texts. */
function withoutRepeats(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  return cells.map((cell, index) =>
    cells.slice(0, index).some((earlier) => isSameColumn(earlier.column, cell.column))
      ? toUnknownCell(cell.text, 'repeatedColumn')
      : cell
  );
}

/** When no header names the description, an unknown first column is taken for it: the plan's table begins with it. */
function withDescription(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const [first, ...rest] = cells;
  const isLacking = !cells.some(({ column }) => isPlanColumn(column, 'description'));
  const hasOthers = rest.filter(({ column }) => isKnown(column)).length >= 2;
  return isLacking && hasOthers && first?.column.kind === 'unknown'
    ? [toPlanCell(first.text, 'description', false), ...rest]
    : cells;
}

function findMissing(columns: readonly TableColumn[]): readonly ImportObservation[] {
  const missing = planColumns
    .filter((name) => !columns.some((column) => isPlanColumn(column, name)))
    .map((column): ImportObservation => ({ kind: 'missingColumn', column }));
  return columns.some(({ kind }) => kind === 'halfYear') ? missing : [...missing, { kind: 'missingHalfYears' }];
}

function isKnown(column: TableColumn): boolean {
  return column.kind !== 'unknown';
}

function isPlanColumn(column: TableColumn, name: PlanColumn): boolean {
  return column.kind === 'plan' && column.column === name;
}

function isSameColumn(a: TableColumn, b: TableColumn): boolean {
  return a.kind === 'plan'
    ? isPlanColumn(b, a.column)
    : a.kind === 'halfYear' && b.kind === 'halfYear' && a.halfYear === b.halfYear;
}

import type { ImportObservation, PlanColumn } from '../../../domain/importing/ImportFinding';
import { readMoment } from '../../../domain/time/readMoment';
import { type TimeNotation, findNotation } from '../../../domain/time/TimeNotation';
import { assignColumns } from './assignColumns';
import { type HeaderCell, readHeaderCell, readLabel } from './HeaderCell';
import { isHeaderRow } from './isHeaderRow';
import { joinBrokenRows } from './joinBrokenRows';
import { joinHeaderRows } from './joinHeaderRows';
import { hasColumnWord } from './readColumnName';
import { type TableColumn, findColumn } from '../table/TableColumn';

export interface Header {
  readonly columns: readonly TableColumn[];
  readonly observations: readonly ImportObservation[];
  /** How many rows it has. */
  readonly rowCount: number;
}

export interface HeaderPlace {
  /** The columns of the table that the row would otherwise belong to. */
  readonly open?: readonly TableColumn[] | undefined;
  /** Whether the table stands under a goal's title. */
  readonly hasGoalTitle?: boolean;
}

type Rows = readonly (readonly string[])[];

const mostRows = 3;
const longestName = 100;
/** Columns that an ordinary plan has; the city's own has all of them. */
const expected: readonly PlanColumn[] = ['description', 'responsible', 'department', 'additionalInfo'];

/**
 * Reads the header of a plan's table from its first row and, where years stand over half-years or the like, the rows
 * below it. Gives `undefined` when the row is no header.
 *
 * @param rows - the row and those that follow it
 */
export function readHeader(rows: Rows, place: HeaderPlace = {}): Header | undefined {
  const joined = joinBrokenRows(rows);
  const broken = joined && readHeaderRows(joined, place, 1);
  return broken ?? readHeaderRows(rows, place, 0);
}

/** @param joinedCount - how many rows the first one has taken in */
function readHeaderRows(rows: Rows, place: HeaderPlace, joinedCount: number): Header | undefined {
  const [first = []] = rows;
  const notation = findNotation(first);
  if (!first.some((text) => mayBeInHeader(text, notation))) {
    return undefined;
  }
  let cells: readonly HeaderCell[] = first.map((text) => readHeaderCell(text, notation));
  let rowCount = 1 + joinedCount;
  for (const row of rows.slice(1, mostRows - joinedCount)) {
    const joined = joinHeaderRows(
      cells.map(({ text }) => text),
      row
    );
    if (!joined) {
      break;
    }
    cells = joined;
    rowCount++;
  }
  return isHeaderRow(cells, place.open) ? toHeader(cells, rowCount, place.hasGoalTitle ?? false) : undefined;
}

/** A quick look: most rows of a plan have no cell that could stand in a header. */
function mayBeInHeader(text: string, notation: TimeNotation): boolean {
  return (
    text !== '' &&
    text.length <= longestName &&
    (hasColumnWord(text) || readMoment(text, notation) !== undefined || readLabel(text, notation) !== undefined)
  );
}

function toHeader(cells: readonly HeaderCell[], rowCount: number, hasGoalTitle: boolean): Header {
  const { columns, observations } = assignColumns(cells, hasGoalTitle);
  const joined: readonly ImportObservation[] = rowCount > 1 ? [{ kind: 'headerInSeveralRows', rows: rowCount }] : [];
  return { columns, rowCount, observations: [...joined, ...observations, ...findMissing(columns)] };
}

function findMissing(columns: readonly TableColumn[]): readonly ImportObservation[] {
  const missing = expected
    .filter((name) => findColumn(columns, name) === undefined)
    .map((column): ImportObservation => ({ kind: 'missingColumn', column }));
  const hasTimes = columns.some(({ kind }) => kind === 'time');
  const hasPhaseTimes = columns.some(({ kind }) => kind === 'phaseTime');
  const hasSchedule =
    hasPhaseTimes || (['schedule', 'start', 'end'] as const).some((name) => findColumn(columns, name) !== undefined);
  return hasTimes || hasSchedule ? missing : [...missing, { kind: 'missingHalfYears' }];
}

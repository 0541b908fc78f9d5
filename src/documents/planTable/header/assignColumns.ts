import type { ImportObservation, PlanColumn } from '../../../domain/importing/ImportFinding';
import type { HeaderCell } from './HeaderCell';
import type { ColumnNameReading } from './readColumnName';
import { type TableColumn, findColumn } from '../table/TableColumn';

export interface AssignedColumns {
  readonly columns: readonly TableColumn[];
  readonly observations: readonly ImportObservation[];
}

/** A column of the plan that a cell may stand for; of several cells the one with the highest rank gets it. */
interface Candidate {
  readonly index: number;
  readonly column: PlanColumn;
  readonly rank: number;
}

type Option = readonly [PlanColumn, number];

/** What each name may stand for, best first. "Kuvaus" is the description when there is no "Toimenpide", else details. */
const columnsOfRole: Readonly<Record<ColumnNameReading['role'], readonly Option[]>> = {
  description: [['description', 5]],
  details: [
    ['description', 3],
    ['details', 2]
  ],
  title: [['description', 4]],
  responsible: [['responsible', 5]],
  doer: [['responsible', 3]],
  department: [['department', 5]],
  additionalInfo: [['additionalInfo', 5]],
  goal: [
    ['goal', 5],
    ['group', 1]
  ],
  theme: [['goal', 3]],
  group: [['group', 5]],
  number: [['number', 5]],
  schedule: [['schedule', 5]],
  start: [['start', 5]],
  end: [['end', 5]],
  phase: [['phase', 5]],
  other: []
};

/**
 * Says what each column of a header holds. Two cells never share a column of the plan: the second of them keeps its name
 * and becomes an unknown one, so that neither hides the other's texts.
 *
 * @param hasGoalTitle - whether the table stands under a goal's title; then its own column of goals divides that goal
 */
export function assignColumns(cells: readonly HeaderCell[], hasGoalTitle: boolean): AssignedColumns {
  const hasTimes = cells.some(({ period }) => period);
  const taken = new Map<PlanColumn, number>();
  const byIndex = new Map<number, PlanColumn>();
  for (const { index, column, rank } of toCandidates(cells, hasGoalTitle)) {
    const isUseless =
      hasTimes && (column === 'schedule' || column === 'start' || column === 'end' || column === 'phase');
    if (!taken.has(column) && !byIndex.has(index) && !isUseless && rank > 0) {
      taken.set(column, index);
      byIndex.set(index, column);
    }
  }
  takeDescription(cells, taken, byIndex);
  takeEnd(taken, byIndex);
  const columns = cells.map((_, index) => toColumn(cells, index, byIndex.get(index)));
  return { columns, observations: columns.flatMap((column, index) => observe(cells[index], column, columns)) };
}

function toCandidates(cells: readonly HeaderCell[], hasGoalTitle: boolean): readonly Candidate[] {
  const descriptionAt = cells.findIndex(({ name }) => name?.role === 'description');
  return cells
    .flatMap((cell, index): readonly Candidate[] => {
      const isAfter = descriptionAt >= 0 && index > descriptionAt;
      const isTarget = isAfter && (hasGoalTitle || cells[index - 1]?.name?.role === 'other');
      return optionsOf(cell, { isTarget, hasGoalTitle }).map(([column, rank]) => ({ index, column, rank }));
    })
    .sort((a, b) => b.rank - a.rank);
}

/**
 * @param isTarget - whether a column called a goal would be what the measure before it should reach, or what one action
 * is for
 */
function optionsOf(
  { name, text }: HeaderCell,
  { isTarget, hasGoalTitle }: { readonly isTarget: boolean; readonly hasGoalTitle: boolean }
): readonly Option[] {
  if (name === undefined) {
    return [];
  }
  switch (name.role) {
    case 'goal':
    case 'theme':
      return isTarget ? [] : hasGoalTitle ? [['group', 2]] : columnsOfRole[name.role];
    case 'responsible':
      // "Ansvarig nämnd" beside "Ansvarig tjänsteman": the first is where, the second who.
      return name.roles.has('department')
        ? [
            ['responsible', 4],
            ['department', 4]
          ]
        : columnsOfRole.responsible;
    case 'description':
      return [['description', /toimenpi|åtgärd|atgard|action/i.test(text) ? 6 : 5]];
    default:
      return columnsOfRole[name.role];
  }
}

/** "Aloitus" and "Valmis": beside a beginning, the time is the end. */
function takeEnd(taken: Map<PlanColumn, number>, byIndex: Map<number, PlanColumn>): void {
  const schedule = taken.get('schedule');
  if (schedule !== undefined && taken.has('start') && !taken.has('end')) {
    byIndex.set(schedule, 'end');
  }
}

/** When no name is the description's, it is the leftmost column that is nothing else, or else the goals' own. */
function takeDescription(
  cells: readonly HeaderCell[],
  taken: Map<PlanColumn, number>,
  byIndex: Map<number, PlanColumn>
): void {
  if (taken.has('description')) {
    return;
  }
  const unknown = cells.findIndex(
    ({ name, period, phase }, index) => !byIndex.has(index) && !period && !phase && name === undefined
  );
  const index = unknown >= 0 ? unknown : (taken.get('group') ?? taken.get('goal'));
  if (index !== undefined) {
    byIndex.set(index, 'description');
  }
}

function toColumn(cells: readonly HeaderCell[], index: number, column: PlanColumn | undefined): TableColumn {
  const { text = '', period, name, phase } = cells[index] ?? {};
  if (column) {
    return { kind: 'plan', column, name: text };
  }
  if (phase && hasPhaseTimes(cells)) {
    return { kind: 'phaseTime', phase, name: text };
  }
  return period && !isRepeatedHalfYear(cells, index)
    ? { kind: 'time', name: text, halfYears: period.halfYears }
    : { kind: 'unknown', name: text, isMerged: name?.role === 'theme' };
}

/** Whether phases stand over columns instead of half-years. One alone is more likely a column of something else. */
function hasPhaseTimes(cells: readonly HeaderCell[]): boolean {
  return cells.filter(({ phase }) => phase).length >= 2 && !cells.some(({ period }) => period);
}

/** The same half-year twice is a slip; two quarters or months of one are not. */
function isRepeatedHalfYear(cells: readonly HeaderCell[], index: number): boolean {
  const wholeOf = (cell: HeaderCell | undefined): string | undefined =>
    cell?.period?.isWhole ? cell.period.halfYears.join() : undefined;
  const own = wholeOf(cells[index]);
  return own !== undefined && cells.slice(0, index).some((cell) => wholeOf(cell) === own);
}

function observe(
  cell: HeaderCell | undefined,
  column: TableColumn,
  columns: readonly TableColumn[]
): readonly ImportObservation[] {
  const text = column.name;
  switch (column.kind) {
    case 'plan':
      return cell?.name?.isUsual ? [] : [{ kind: 'otherColumnName', text, readAs: column.column }];
    case 'phaseTime':
      return [{ kind: 'phaseColumn', text, readAs: column.phase }];
    case 'time':
      return cell?.period ? observeTime(text, cell.period) : [];
    case 'unknown':
      return text === '' ? [] : [{ kind: isRepeated(cell, columns) ? 'repeatedColumn' : 'unknownColumn', text }];
  }
}

function isRepeated(cell: HeaderCell | undefined, columns: readonly TableColumn[]): boolean {
  const [option] = cell?.name && cell.name.role !== 'theme' ? columnsOfRole[cell.name.role] : [];
  return cell?.period !== undefined || (option !== undefined && findColumn(columns, option[0]) !== undefined);
}

function observeTime(
  text: string,
  { halfYears, isExact, isWhole, isOpen }: NonNullable<HeaderCell['period']>
): readonly ImportObservation[] {
  const [halfYear] = halfYears;
  if (halfYears.length > 1 || !isWhole || isOpen) {
    return [{ kind: 'timeColumn', text, readAs: halfYears }];
  }
  return isExact || halfYear === undefined ? [] : [{ kind: 'misspeltHalfYear', text, readAs: halfYear }];
}

import { isSameName } from '../../../domain/text/identityKey';
import type { HeaderCell } from './HeaderCell';
import { type TableColumn, isPlanColumn } from '../table/TableColumn';

/** Texts of cells are longer than names of columns, though not always. */
const longestName = 60;

/**
 * Whether a row is the header of a table: at least two of its cells, and at least half, are names of columns or times.
 * One such cell may be an action's own text. Inside a table that has a header, more is asked: the row names the action's
 * column as well, or several half-years, and a time under a schedule is that action's.
 *
 * @param open - the columns of the table that the row would otherwise belong to
 */
export function isHeaderRow(cells: readonly HeaderCell[], open: readonly TableColumn[] | undefined): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  const names = filled.filter(({ name, phase }) => name !== undefined || phase !== undefined);
  const strong = names.filter(({ name }) => name?.isStrong);
  const roles = new Set(strong.map(({ name }) => name?.role));
  const times = filled.filter((cell) => cell.period && !isUnderSchedule(cells.indexOf(cell), open));
  const years = times.filter(({ isYear }) => isYear);
  const known = names.length + times.length;
  if (!open && filled.every(({ text }) => text.length <= longestName) && filled.some(isActionName)) {
    return true;
  }
  if (known < 2 || known * 2 < filled.length) {
    return false;
  }
  if (open && isRepeated(cells, open)) {
    return true;
  }
  if (open) {
    const isNamed = roles.has('description') && strong.length + times.length >= 2;
    const areLabels = times.length - years.length >= 2;
    return (
      isNamed ||
      (areLabels && (strong.length > 0 || times.filter((cell) => isUnderTime(cells.indexOf(cell), open)).length >= 2))
    );
  }
  const named = [...roles].filter((role) => role !== 'other').length;
  return named > 0 ? named + times.length >= 2 || known >= 2 : times.length - years.length >= 2 || areYears(years);
}

/** The names of all columns again, but for the first, in which such tables name their goal or group. */
function isRepeated(cells: readonly HeaderCell[], open: readonly TableColumn[]): boolean {
  const others = cells.slice(1).filter(({ text }) => text !== '');
  return (
    others.length >= 2 &&
    cells.every(({ text }, at) => at === 0 || text === '' || isSameName(text, open[at]?.name ?? ''))
  );
}

/** No action is called just "Toimenpide". */
function isActionName({ text, name }: HeaderCell): boolean {
  return name?.role === 'description' && name.isStrong && /^(?:toimenpi|åtgärd|atgard|action)/i.test(text);
}

function isUnderTime(index: number, open: readonly TableColumn[]): boolean {
  return open[index]?.kind === 'time';
}

function isUnderSchedule(index: number, open: readonly TableColumn[] | undefined): boolean {
  const column = open?.[index];
  return (
    column?.kind === 'phaseTime' || (['schedule', 'start', 'end'] as const).some((name) => isPlanColumn(column, name))
  );
}

/** Years that follow each other, as over columns; two numbers of four digits may be sums of money. */
function areYears(cells: readonly HeaderCell[]): boolean {
  const firsts = cells.map(({ period }) => Number(period?.halfYears[0]?.slice(0, 4)));
  return firsts.length >= 2 && firsts.every((year, index) => index === 0 || year === (firsts[index - 1] ?? 0) + 1);
}

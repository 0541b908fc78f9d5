import type { Phase } from '../../../domain/plan/Phase';
import { onOneLine } from '../../../domain/text/identityKey';
import { readMoment } from '../../../domain/time/readMoment';
import { type Period, readPeriod } from '../../../domain/time/readPeriod';
import type { TimeNotation } from '../../../domain/time/TimeNotation';
import { joinCellLines } from '../table/joinCellLines';
import { readPhaseName } from '../times/readPhaseName';
import { readPlanTitle } from '../titles/readPlanTitle';
import { type ColumnNameReading, readColumnName } from './readColumnName';

/** One cell of what may be a header, and what it could mean. */
export interface HeaderCell {
  readonly text: string;
  /** The time that the cell names, year included. */
  readonly period?: Period;
  /** Whether that time is a whole year. */
  readonly isYear?: boolean;
  readonly name?: ColumnNameReading;
  /** The phase that the cell names: its column may say when the action is in it. */
  readonly phase?: Phase;
}

/** Longer texts are no labels of half-years. */
const longestLabel = 40;

/** A goal's title, rather than the name of a column of goals with an explanation. */
const numberedTitle = /\s(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[A-F])\s*[.:)–-]/u;

/** The time that a label of a column names, year included. */
export function readLabel(label: string, notation: TimeNotation): Period | undefined {
  return /\d{2}/.test(label) && label.length <= longestLabel ? readPeriod(label, notation) : undefined;
}

/** Reads one cell of a header: a time, the name of a column, or neither. */
export function readHeaderCell(text: string, notation: TimeNotation): HeaderCell {
  const label = onOneLine(joinCellLines(text));
  const period = readLabel(label, notation);
  if (period) {
    const moment = readMoment(label, notation);
    return { text: label, period, isYear: moment !== undefined && moment.part === undefined };
  }
  // "Tavoite 1: Arki" over the actions is the goal itself, not the name of a column of goals.
  const name =
    label === '' || (numberedTitle.test(label) && readPlanTitle(label)?.name) ? undefined : readColumnName(label);
  const phase = name ? undefined : readPhaseName(label)?.phase;
  return { text: label, ...(name ? { name } : {}), ...(phase ? { phase } : {}) };
}

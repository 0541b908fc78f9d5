import type { CellNote } from '../../../domain/notes/NoteLine';
import type { PhaseCells } from '../../../domain/plan/Action';
import { type HalfYear, compareHalfYears } from '../../../domain/time/HalfYear';
import type { FindingList, Report } from '../table/FindingList';
import type { NamedText, RawAction } from '../table/RawAction';
import { type CellMeanings, cellPhases } from './cellPhases';
import { findHorizon } from './findHorizon';
import { type RowSchedule, readRowSchedule, scheduleTexts } from './readRowSchedule';
import { schedulePhases } from './schedulePhases';
import { scheduleNotation } from './scheduleNotation';

/** An action whose times are understood. */
export interface TimedAction extends RawAction {
  readonly phases: PhaseCells;
  readonly notes: readonly CellNote[];
}

export interface TimedPlan {
  /** In order of time. */
  readonly halfYears: readonly HalfYear[];
  readonly actions: readonly TimedAction[];
}

/** What the whole document tells of its times. */
export interface TimeReading extends CellMeanings {
  /** The half-years of its columns. */
  readonly columns: Iterable<HalfYear>;
}

/**
 * Puts the phases and notes of all rows on half-years: what their cells say under the columns of times, or else what their
 * schedule states. The half-years of the plan are those of its columns and those that schedules name.
 */
export function withTimes(
  rows: readonly RawAction[],
  { columns, signs, colors }: TimeReading,
  findings: FindingList
): TimedPlan {
  const { notation, isAmbiguous } = scheduleNotation(rows.flatMap(textsOf));
  const reports = rows.map(
    ({ line }): Report =>
      (observation) =>
        findings.add(observation, line)
  );
  const schedules = rows.map(({ schedule }, index) => readRowSchedule(schedule, notation, reports[index] ?? ignore));
  const stated = schedules.flatMap(({ entries }) => entries.flatMap(({ halfYears }) => halfYears));
  const halfYears =
    stated.length > 0 ? findHorizon([...columns, ...stated], findings) : [...new Set(columns)].sort(compareHalfYears);
  const actions = rows.map((row, index): TimedAction => {
    const report = reports[index] ?? ignore;
    const schedule = schedules[index] ?? { entries: [], kept: [] };
    const fromCells = cellPhases({ title: row.description, cells: row.timeCells }, { signs, colors }, report);
    const fromSchedule = schedulePhases(schedule.entries, halfYears, report);
    textsOf(row)
      .filter(isAmbiguous)
      .forEach((text) => report({ kind: 'ambiguousTime', text }));
    return {
      ...row,
      phases: Object.fromEntries([...fromSchedule, ...fromCells.phases]),
      notes: fromCells.notes,
      info: [...row.info, ...schedule.kept, ...keepEndless(row, schedule, { halfYears, report })]
    };
  });
  return { halfYears, actions };
}

function textsOf({ schedule }: RawAction): readonly string[] {
  return scheduleTexts(schedule).map(({ text }) => text);
}

/** "Jatkuva" needs half-years to go through; in a plan that names none it stays a text. */
function keepEndless(
  { schedule }: RawAction,
  { entries, kept }: RowSchedule,
  { halfYears, report }: { readonly halfYears: readonly HalfYear[]; readonly report: Report }
): readonly NamedText[] {
  const cell = schedule.schedule ?? schedule.end ?? schedule.start ?? schedule.inPhases?.at(-1);
  if (!cell || entries.every((entry) => entry.halfYears.length > 0)) {
    return [];
  }
  report({ kind: halfYears.length > 0 ? 'continuousThroughout' : 'unreadTime', text: cell.text });
  return halfYears.length > 0 || kept.includes(cell) ? [] : [cell];
}

function ignore(): void {
  return undefined;
}

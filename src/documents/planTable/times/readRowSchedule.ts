import { halfYearsBetween } from '../../../domain/time/HalfYear';
import type { TimeNotation } from '../../../domain/time/TimeNotation';
import type { Report } from '../table/FindingList';
import type { NamedText, ScheduleCells } from '../table/RawAction';
import { readPhaseName } from './readPhaseName';
import { type ScheduleEntry, type ScheduleReading, readSchedule } from './readSchedule';

export interface RowSchedule {
  readonly entries: readonly ScheduleEntry[];
  /** Texts that say more than half-years can, or that were not understood. */
  readonly kept: readonly NamedText[];
}

/** Reads what a row says about its time, in one cell or in two for the beginning and the end. */
export function readRowSchedule(cells: ScheduleCells, notation: TimeNotation, report: Report): RowSchedule {
  const texts = scheduleTexts(cells);
  const readings = texts.map((cell) => ({ cell, reading: readSchedule(cell.text, notation) }));
  readings.forEach(({ cell, reading }) => reportReading(cell.text, reading, report));
  const readingOf = (cell: NamedText | undefined): ScheduleReading | undefined =>
    readings.find((other) => other.cell === cell)?.reading;
  const phase = cells.phase && readPhaseName(cells.phase.text)?.phase;
  const entries =
    cells.start || cells.end
      ? joinEnds(readingOf(cells.start)?.entries, readingOf(cells.end)?.entries)
      : (readingOf(cells.schedule)?.entries ?? []);
  const inPhases = (cells.inPhases ?? []).flatMap((cell) =>
    (readingOf(cell)?.entries ?? []).map((entry) => ({ ...entry, phase: cell.phase }))
  );
  return {
    entries: [...entries.map((entry) => ({ ...entry, phase: entry.phase ?? phase })), ...inPhases],
    kept: [
      ...readings.filter(({ reading }) => !reading?.isWhole).map(({ cell }) => cell),
      ...(cells.phase && (phase === undefined || entries.length === 0) ? [cells.phase] : [])
    ]
  };
}

/** The cells that say when. */
export function scheduleTexts({ schedule, start, end, inPhases = [] }: ScheduleCells): readonly NamedText[] {
  return [schedule, start, end, ...inPhases].filter((cell) => cell !== undefined);
}

/** From a beginning to an end; without an end it is open, without a beginning nothing says when it begins. */
function joinEnds(
  start: readonly ScheduleEntry[] | undefined,
  end: readonly ScheduleEntry[] | undefined
): readonly ScheduleEntry[] {
  const first = start?.[0]?.halfYears[0];
  const last = end?.at(-1)?.halfYears.at(-1);
  if (first === undefined || end === undefined) {
    return end ?? (start ?? []).map((entry) => ({ ...entry, isOpen: true }));
  }
  if (last === undefined) {
    return (start ?? []).map((entry) => ({ ...entry, phase: end[0]?.phase, isOpen: true }));
  }
  return [{ phase: start?.[0]?.phase, halfYears: halfYearsBetween(first, last), isOpen: false }];
}

function reportReading(text: string, reading: ScheduleReading | undefined, report: Report): void {
  if (!reading) {
    return report({ kind: 'unreadTime', text });
  }
  const readAs = reading.entries.flatMap(({ halfYears }) => halfYears);
  if (readAs.length > 0) {
    report({ kind: 'statedTime', text, readAs, isCertain: reading.isCertain });
  }
}

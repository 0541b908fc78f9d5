import type { Phase } from '../../../domain/plan/Phase';
import { type HalfYear, compareHalfYears } from '../../../domain/time/HalfYear';
import type { Report } from '../table/FindingList';
import type { ScheduleEntry } from './readSchedule';

/**
 * The phase that stands for "it happens then" when a plan gives only a time. Investigation would say that nothing is
 * decided yet, continuous operation that the work is done.
 */
const phaseOfTime: Phase = 'deployment';

/** The phases that the entries of a schedule put on the half-years of the plan; of two the later entry counts. */
export function schedulePhases(
  entries: readonly ScheduleEntry[],
  horizon: readonly HalfYear[],
  report: Report
): ReadonlyMap<HalfYear, Phase> {
  const phases = new Map<HalfYear, Phase>();
  entries.forEach((entry, index) => {
    const previous = entries[index - 1]?.halfYears.at(-1);
    const halfYears = toHalfYears(entry, previous, horizon);
    if (entry.phase === undefined) {
      report({ kind: 'timeAsPhase', readAs: phaseOfTime });
    }
    const end = halfYears.at(-1);
    if (entry.isOpen && entry.halfYears.length > 0 && end !== undefined) {
      report({ kind: 'openEnd', readAs: end });
    }
    halfYears.forEach((halfYear) => phases.set(halfYear, entry.phase ?? phaseOfTime));
  });
  return phases;
}

/** What goes on all the time does so from the beginning of the plan, or from the end of what comes before it. */
function toHalfYears(
  { halfYears, isOpen }: ScheduleEntry,
  previous: HalfYear | undefined,
  horizon: readonly HalfYear[]
): readonly HalfYear[] {
  const last = halfYears.at(-1) ?? previous;
  const later = last === undefined ? horizon : horizon.filter((other) => compareHalfYears(other, last) > 0);
  return isOpen ? [...halfYears, ...later] : halfYears;
}

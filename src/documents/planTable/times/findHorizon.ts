import { type HalfYear, compareHalfYears, halfYearsBetween, ordinalOf } from '../../../domain/time/HalfYear';
import type { FindingList } from '../table/FindingList';

/** Half-years that may be missing between two that a plan names; more, and one of the two is probably a slip. */
const widestGap = 6;

/** The half-years of a plan whose table has no columns for them: those that it names and those between them. */
export function findHorizon(stated: Iterable<HalfYear>, findings: FindingList): readonly HalfYear[] {
  const named = [...new Set(stated)].sort(compareHalfYears);
  return named.flatMap((halfYear, index) => {
    const next = named[index + 1];
    if (next === undefined) {
      return [halfYear];
    }
    if (ordinalOf(next) - ordinalOf(halfYear) - 1 > widestGap) {
      findings.add({ kind: 'distantHalfYears', from: halfYear, to: next });
      return [halfYear];
    }
    return halfYearsBetween(halfYear, next).slice(0, -1);
  });
}

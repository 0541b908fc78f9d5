import { type HalfYear, compareHalfYears } from '../time/HalfYear';

/**
 * The list's half-years between two bounds, both included; a missing bound does not bound. When the bounds leave nothing,
 * all are shown: settings that have gone out of date never hide the plan.
 */
export function visibleHalfYears(
  halfYears: readonly HalfYear[],
  first: HalfYear | undefined,
  last: HalfYear | undefined
): readonly HalfYear[] {
  const visible = halfYears.filter(
    (halfYear) =>
      (first === undefined || compareHalfYears(halfYear, first) >= 0) &&
      (last === undefined || compareHalfYears(halfYear, last) <= 0)
  );
  return visible.length > 0 ? visible : halfYears;
}

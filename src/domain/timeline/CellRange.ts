import type { ActionId } from '../plan/Action';
import type { HalfYear } from '../time/HalfYear';
import type { RowKey, TimelineRow } from './timelineRows';

/** A half-year cell of the timeline, named by data: the row that it stands in need not be drawn. */
export interface CellPlace {
  readonly key: RowKey;
  readonly halfYear: HalfYear;
}

/** A rectangle of half-year cells: these actions, top down, over these half-years. Neither is empty. */
export interface CellRange {
  readonly actionIds: readonly ActionId[];
  readonly halfYears: readonly HalfYear[];
}

export function countCells({ actionIds, halfYears }: CellRange): number {
  return actionIds.length * halfYears.length;
}

/**
 * The cells between two opposite corners, in whichever order they are named. Headings in between are passed over.
 * `undefined` when a corner is not among the rows and half-years that are shown.
 */
export function rangeOf(
  from: CellPlace,
  to: CellPlace,
  rows: readonly TimelineRow[],
  halfYears: readonly HalfYear[]
): CellRange | undefined {
  const between = span(
    rows.findIndex(({ key }) => key === from.key),
    rows.findIndex(({ key }) => key === to.key)
  );
  const columns = span(halfYears.indexOf(from.halfYear), halfYears.indexOf(to.halfYear));
  if (!between || !columns) {
    return undefined;
  }
  const actionIds = rows.slice(...between).flatMap((row) => (row.kind === 'action' ? [row.id] : []));
  return actionIds.length > 0 ? { actionIds, halfYears: halfYears.slice(...columns) } : undefined;
}

/** Bounds for `slice`. */
function span(a: number, b: number): [number, number] | undefined {
  return a < 0 || b < 0 ? undefined : [Math.min(a, b), Math.max(a, b) + 1];
}

import type { ActionId } from '../plan/Action';
import type { HalfYear } from '../time/HalfYear';
import type { RowKey } from './timelineRows';

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

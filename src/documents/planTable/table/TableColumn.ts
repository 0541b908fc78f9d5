import type { PlanColumn } from '../../../domain/importing/ImportFinding';
import type { Phase } from '../../../domain/plan/Phase';
import type { HalfYear } from '../../../domain/time/HalfYear';

/** A column whose cells say what goes on in some half-years: one, or several as under a year. */
export interface TimeColumn {
  readonly kind: 'time';
  readonly name: string;
  readonly halfYears: readonly HalfYear[];
}

/** What a column of the table holds. */
export type TableColumn =
  | { readonly kind: 'plan'; readonly column: PlanColumn; readonly name: string }
  | TimeColumn
  /** A column whose cells say when the action is in one phase. */
  | { readonly kind: 'phaseTime'; readonly phase: Phase; readonly name: string }
  /** Texts of such a column are kept with the additional information, under its name. */
  | {
      readonly kind: 'unknown';
      readonly name: string;
      /** Whether a text holds for the rows below it too, until the next: a level above the goals, merged downwards. */
      readonly isMerged: boolean;
    };

export function isPlanColumn(column: TableColumn | undefined, name: PlanColumn): boolean {
  return column?.kind === 'plan' && column.column === name;
}

/** Where a column of the plan stands in the table, from 0; `undefined` when the table has none. */
export function findColumn(columns: readonly TableColumn[], name: PlanColumn): number | undefined {
  const index = columns.findIndex((column) => isPlanColumn(column, name));
  return index < 0 ? undefined : index;
}

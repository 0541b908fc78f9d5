import type { ImportObservation, PlanColumn } from '../../domain/importing/ImportFinding';
import type { HalfYear } from '../../domain/time/HalfYear';
import { readHalfYearLabel } from '../../domain/time/parseHalfYearLabel';
import { readColumnName } from './readColumnName';

/** What a column of the table holds. */
export type TableColumn =
  | { readonly kind: 'plan'; readonly column: PlanColumn }
  | { readonly kind: 'halfYear'; readonly halfYear: HalfYear }
  /** Texts of such a column are kept with the additional information, under its name. */
  | { readonly kind: 'unknown'; readonly name: string };

export interface HeaderCell {
  readonly text: string;
  readonly column: TableColumn;
  readonly observations: readonly ImportObservation[];
}

/** Reads one cell of a header: a half-year, one of the plan's columns, or something else. */
export function readHeaderCell(text: string): HeaderCell {
  if (text === '') {
    return toUnknownCell(text, 'unknownColumn');
  }
  const halfYear = readHalfYearLabel(text);
  if (halfYear) {
    const observations: ImportObservation[] = halfYear.isExact
      ? []
      : [{ kind: 'misspeltHalfYear', text, readAs: halfYear.halfYear }];
    return { text, column: { kind: 'halfYear', halfYear: halfYear.halfYear }, observations };
  }
  const named = readColumnName(text);
  return named ? toPlanCell(text, named.column, named.isUsual) : toUnknownCell(text, 'unknownColumn');
}

export function toPlanCell(text: string, column: PlanColumn, isUsual: boolean): HeaderCell {
  const observations: ImportObservation[] = isUsual ? [] : [{ kind: 'otherColumnName', text, readAs: column }];
  return { text, column: { kind: 'plan', column }, observations };
}

/** A nameless column is worth no finding by itself: only its texts would be. */
export function toUnknownCell(text: string, kind: 'unknownColumn' | 'repeatedColumn'): HeaderCell {
  return { text, column: { kind: 'unknown', name: text }, observations: text === '' ? [] : [{ kind, text }] };
}

/** A value written in a query. */
export type Literal =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** Milliseconds. */
  | { readonly kind: 'date'; readonly value: number }
  | { readonly kind: 'null' };

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
/** `midnight`: the day, whatever the time; what CAML compares unless told otherwise. */
export type DatePart = 'midnight' | 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** A column as a query names it: `Title`, `Author/Title`, `month(Due)`. */
export interface ColumnName {
  readonly name: string;
  readonly part?: string;
  readonly datePart?: DatePart;
}

/** What rows are wanted, whether it was written as `$filter` or as CAML. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | {
      readonly kind: 'compare';
      readonly column: ColumnName;
      readonly comparison: Comparison;
      readonly literal: Literal;
    }
  | { readonly kind: 'startsWith' | 'contains'; readonly column: ColumnName; readonly text: string }
  | { readonly kind: 'in'; readonly column: ColumnName; readonly literals: readonly Literal[] };

export interface SortKey {
  readonly column: ColumnName;
  readonly isDescending: boolean;
}

export type ColumnValue = string | number | boolean | null | readonly string[] | readonly number[];

/** How values of a column compare. Dates are milliseconds. */
export type ColumnKind = 'text' | 'number' | 'date' | 'boolean' | 'texts' | 'numbers';

/** A column of some kind of row, found by the name a query gave. */
export interface Column<Row> {
  readonly kind: ColumnKind;
  /** Whether the service can find rows by it without looking at all of them. */
  readonly isIndexed: boolean;
  readonly read: (row: Row) => ColumnValue;
}

/** Finds a column or refuses the query. */
export type ColumnFinder<Row> = (name: string, part: string | undefined) => Column<Row>;

/** Where a row stands when only a part of the rows is drawn. */
export interface RowPlace {
  /** Number of the row among all rows, from 0; missing when all rows are drawn. */
  readonly index?: number;
}

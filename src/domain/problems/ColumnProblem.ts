/** Something about a column of the list as a whole that keeps the plan from using it; it is told once, not for each row. */
export interface ColumnProblem {
  readonly kind: 'otherType' | 'readOnly' | 'appendOnly';
  /** What the list calls the column. */
  readonly column: string;
  /** SharePoint's name for the column's type: `User`, `Lookup`, `Calculated`. */
  readonly type: string;
}

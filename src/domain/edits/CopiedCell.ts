/** A cell that was copied as part of a table. A merged cell stands once for each place that it covers. */
export interface CopiedCell {
  readonly text: string;
  /** Its background as `#rrggbb`, or as it was named; `undefined` when it has none, or a white one. */
  readonly color: string | undefined;
}

/** Row by row. Rows need not be equally long. */
export type CopiedTable = readonly (readonly CopiedCell[])[];

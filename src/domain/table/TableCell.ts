/** A cell of a table in a document, on the clipboard or in a text. A text tells nothing but the text. */
export interface TableCell {
  readonly text: string;
  /** Its background as `#rrggbb`, or as it was named; missing when it has none or a white one, or its source tells none. */
  readonly color?: string | undefined;
  /** How many columns a merged cell takes; one when it is missing. */
  readonly columnSpan?: number | undefined;
  /** How many rows a merged cell takes; one when it is missing. */
  readonly rowSpan?: number | undefined;
  /** The place belongs to a merged cell that begins to its left or above it: text and colour are that cell's. */
  readonly isCovered?: boolean;
}

/** Row by row. Rows need not be equally long. */
export type CellTable = readonly (readonly TableCell[])[];

/** What is written in the cell's own place: nothing, where a merged cell only covers it. */
export function ownText({ text, isCovered }: TableCell): string {
  return isCovered ? '' : text;
}

/** A cell of a table in a document, on the clipboard or in a text. From plain text only the text is known. */
export interface TableCell {
  readonly text: string;
  /**
   * Its background as `#rrggbb`, or as it was named; missing when it has none or a white one, or the source has no
   * colours.
   */
  readonly color?: string | undefined;
  /** How many columns a merged cell takes; one when it is missing. */
  readonly columnSpan?: number | undefined;
  /** How many rows a merged cell takes; one when it is missing. */
  readonly rowSpan?: number | undefined;
  /** It is covered by a merged cell that begins to its left or above it, and has that cell's text and colour. */
  readonly isCovered?: boolean;
}

/** Row by row. Rows need not be equally long. */
export type CellTable = readonly (readonly TableCell[])[];

/** What is written in the cell's own place: nothing, where a merged cell only covers it. */
export function ownText({ text, isCovered }: TableCell): string {
  return isCovered ? '' : text;
}

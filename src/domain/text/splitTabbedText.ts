/** A cell that Excel has put in quotes because there are line breaks, tabs or quotes in it; or any other cell. */
const cellPattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;

/** The cells of tab-separated text, row by row. A line break at the very end begins no row. */
export function splitTabbedText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  cellPattern.lastIndex = 0;
  for (let match = cellPattern.exec(text); match; match = cellPattern.exec(text)) {
    const [, quoted, plain = '', end] = match;
    row.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end !== '\t') {
      rows.push(row);
      row = [];
      if (cellPattern.lastIndex >= text.length) {
        return rows;
      }
    }
  }
  return rows;
}

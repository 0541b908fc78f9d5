type Cell = string | number;

/** A table in Markdown: words to the left, numbers to the right and without decimals that mean nothing. */
export function markdownTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = [head, ...rows.map((row) => row.map(toText))];
  const widths = head.map((_, column) => Math.max(3, ...texts.map((row) => row[column]?.length ?? 0)));
  const isNumber = head.map((_, column) => typeof rows[0]?.[column] === 'number');
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, column) => pad(text, widths[column] ?? 0, isNumber[column] ?? false)).join(' | ')} |`;
  const rule = widths.map((width, column) => (isNumber[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  const [first = [], ...rest] = texts;
  return [line(first), line(rule), ...rest.map(line)].join('\n');
}

function toText(cell: Cell): string {
  return typeof cell === 'number' ? String(Math.abs(cell) < 10 ? Math.round(cell * 10) / 10 : Math.round(cell)) : cell;
}

function pad(text: string, width: number, isNumber: boolean): string {
  return isNumber ? text.padStart(width) : text.padEnd(width);
}

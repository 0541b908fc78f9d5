/** The line under the header of a Markdown table, and the frame of a table drawn with characters. */
const rule = /^[\s|+:=-]*(?:-{2,}|={2,})[\s|+:=-]*$/;

/**
 * The cells of a row between pipes, as Markdown and wikis write tables. An escaped pipe is part of its cell, `<br>` breaks
 * a line in it, and marks of bold text are dropped. A rule gives no cells; a line without a pipe is one.
 */
export function splitPipes(line: string): readonly string[] {
  if (rule.test(line)) {
    return [];
  }
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map(trimCell);
}

function trimCell(text: string): string {
  return text
    .replace(/\\\|/g, '|')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/(\*\*|__)(?=\S)([^*_]+)\1/g, '$2')
    .trim();
}

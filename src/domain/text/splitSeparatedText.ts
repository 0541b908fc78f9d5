import { SeparatedLines } from './SeparatedLines';

/** A row of separated text, and the line of the text, from 1, on which it begins. */
export interface TextRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quoted cell: its text, and the place right after its closing quote. */
interface QuotedCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The rows of a text whose cells are separated by one character, after RFC 4180: a cell in quotes may hold separators,
 * line breaks and, doubled, quotes. A quote that does not stand at the start of its cell, or whose partner does not end
 * one, is part of the text; so is one that would join rows that are whole by themselves. A line break at the very end
 * begins no row. Line breaks inside a cell become `\n`.
 *
 * @param separator - one character
 */
export function splitSeparatedText(text: string, separator: string): readonly TextRow[] {
  const lines = new SeparatedLines(text, separator);
  const rows: TextRow[] = [];
  for (let row = 0; row < lines.length;) {
    const { cells, next } = readTextRow(lines, row);
    rows.push({ line: row + 1, cells });
    row = next;
  }
  return rows;
}

function readTextRow(lines: SeparatedLines, start: number): { readonly cells: string[]; readonly next: number } {
  const cells: string[] = [];
  let row = start;
  let column = 0;
  for (;;) {
    const quoted = readQuoted(lines, row, column);
    const line = lines.at(quoted?.row ?? row);
    const end = quoted ? line.indexOf(lines.separator, quoted.column) : line.indexOf(lines.separator, column);
    cells.push(quoted?.text ?? line.slice(column, end < 0 ? undefined : end));
    row = quoted?.row ?? row;
    if (end < 0) {
      return { cells, next: row + 1 };
    }
    column = end + 1;
  }
}

function readQuoted(lines: SeparatedLines, start: number, column: number): QuotedCell | undefined {
  if (lines.at(start).charAt(column) !== '"') {
    return undefined;
  }
  const parts: string[] = [];
  let from = column + 1;
  for (let row = start; row < lines.length; row++, from = 0) {
    const line = lines.at(row);
    const close = findClosingQuote(line, from);
    if (close !== undefined) {
      const isCell = lines.isCellEnd(line, close + 1) && !lines.areWhole(start, row);
      parts.push(line.slice(from, close));
      return isCell ? { text: parts.join('\n').replace(/""/g, '"'), row, column: close + 1 } : undefined;
    }
    parts.push(line.slice(from));
  }
  return undefined;
}

/** Where the first quote stands that is not one of two. */
function findClosingQuote(line: string, from: number): number | undefined {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 2)) {
    if (line.charAt(at + 1) !== '"') {
      return at;
    }
  }
  return undefined;
}

/** The cells of tab-separated text, row by row, as Excel puts it on the clipboard; see {@link splitSeparatedText}. */
export function splitTabbedText(text: string): readonly (readonly string[])[] {
  return splitSeparatedText(text, '\t').map(({ cells }) => cells);
}

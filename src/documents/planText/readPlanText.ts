import type { ImportedPlan } from '../../domain/importing/ImportedPlan';
import { readPlanLines } from '../planTable/readPlanLines';
import { type TextRow, splitSeparatedText } from '../../domain/text/splitSeparatedText';
import { readHeader } from '../planTable/header/readHeader';
import type { PlanLine } from '../planTable/PlanLine';
import { toCellText, toPlainCharacters } from '../planTable/cells/plainText';
import { splitPipes } from './splitPipes';

/**
 * Reads a plan from the text of its document, as text extraction, the clipboard or a spreadsheet gives it: titles of goals
 * ("Tavoite 1: …"), and under each a table whose cells are separated by tabs, pipes, semicolons or commas. Whatever the
 * text is, it is read as far as it goes; no row and no text of a cell is lost, and what was not certain is in the
 * findings. Nothing is thrown.
 */
export function readPlanText(text: string): ImportedPlan {
  const { lines, separator } = toPlanLines(text);
  const plan = readPlanLines(lines);
  return separator === '\t'
    ? plan
    : { ...plan, findings: [{ kind: 'otherSeparator', text: separator, lines: [] }, ...plan.findings] };
}

/** What may stand between cells, in the order in which it is tried. */
const separators = ['\t', '|', ';', ','] as const;

/** The first line by which a file tells Excel its separator. */
const separatorLine = /^"?sep=.?"?(?=\n)/i;

export type Separator = (typeof separators)[number];

export interface SeparatedPlan {
  readonly lines: readonly PlanLine[];
  readonly separator: Separator;
}

/**
 * Cuts a plan's text into lines and rows of cells. Cells are separated by tabs, as text extraction and the clipboard give
 * them, or by pipes, semicolons or commas: by what makes a header of some line. Copes with a byte order mark, a line
 * `sep=;`, all kinds of line ends and spaces, ligatures, and characters that are not seen.
 */
function toPlanLines(text: string): SeparatedPlan {
  const clean = toPlainCharacters(text).replace(separatorLine, '');
  const tables = separators.map((separator) => ({ separator, rows: toRows(clean, separator) }));
  const [tabbed] = tables;
  const found = hasTabs(clean) ? tabbed : tables.find(({ rows }) => findHeader(rows));
  if (!found || found.separator === '\t') {
    return { separator: '\t', lines: (tabbed?.rows ?? []).map((row) => toPlanLine(row, 2)) };
  }
  const raw = clean.split('\n');
  const header = findHeader(found.rows);
  return {
    separator: found.separator,
    lines: found.rows
      .filter(({ cells, line }) => cells.length > 0 || (raw[line - 1] ?? '').trim() === '')
      .map((row) => toPlanLine(row, fewestCells(row, header, raw), raw[row.line - 1]))
  };
}

/**
 * How many cells make a line a row. A sentence may hold a comma or two; a row of the table holds about as many as its
 * header, and none stands above it. A line that begins with a pipe is a row in any case.
 */
function fewestCells({ line }: TextRow, header: TextRow | undefined, raw: readonly string[]): number {
  if (raw[line - 1]?.startsWith('|')) {
    return 1;
  }
  return header !== undefined && line >= header.line ? Math.max(2, Math.ceil(header.cells.length / 2)) : Infinity;
}

function toRows(text: string, separator: Separator): readonly TextRow[] {
  const rows =
    separator === '|'
      ? text.split('\n').map((line, index) => ({ line: index + 1, cells: splitPipes(line) }))
      : splitSeparatedText(text, separator);
  return rows.map(({ line, cells }) => ({ line, cells: cells.map(toCellText) }));
}

/** A text that has rows of tabs is a table of tabs, whatever commas and semicolons its sentences hold. */
function hasTabs(text: string): boolean {
  return text.split('\n').filter((line) => line.includes('\t')).length > 1;
}

/** The first header that a row as wide as itself follows: a sentence about columns has commas too. */
function findHeader(rows: readonly TextRow[]): TextRow | undefined {
  return rows.find(
    ({ cells }, index) =>
      cells.length > 1 &&
      rows.slice(index + 1, index + 4).some((next) => next.cells.length === cells.length) &&
      readHeader(rows.slice(index, index + 3).map((row) => row.cells)) !== undefined
  );
}

function toPlanLine({ line, cells }: TextRow, fewest: number, raw = cells.join(' ')): PlanLine {
  const filled = cells.filter((cell) => cell !== '');
  if (cells.length >= fewest && filled.length > 0) {
    return { kind: 'row', line, cells: cells.map((text) => ({ text })) };
  }
  const text = filled.length > 1 ? raw.trim() : (filled[0] ?? '');
  return text === '' ? { kind: 'blank', line } : { kind: 'text', line, text };
}

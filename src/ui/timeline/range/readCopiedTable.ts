import type { TableCell, CellTable } from '../../../domain/table/TableCell';
import { spreadSpans } from '../../../domain/table/spreadSpans';
import { isBlank } from '../../../domain/text/identityKey';
import { CopiedLooks } from './CopiedLooks';

/** More cells than this are no selection of a plan. */
const mostCells = 100_000;

/** Elements after which a word does not go on. */
const breaks = new Set(['BR', 'P', 'DIV', 'LI', 'TD', 'TH', 'TR']);
/** Elements whose text is not seen. */
const unseen = new Set(['STYLE', 'SCRIPT', 'TITLE', 'TEMPLATE']);

/**
 * The cells of a copied table with their merges and colours, from the clipboard's HTML: as Excel (class rules in
 * `<style>`), Excel on the web, Word (inline, `o:p`), Google Sheets and LibreOffice (`bgcolor`) write it. `undefined` where
 * the HTML is anything else than one table. The document is only parsed: nothing of it is run, loaded or shown.
 */
export function readCopiedTable(html: string): CellTable | undefined {
  const source = new DOMParser().parseFromString(html, 'text/html');
  const looks = new CopiedLooks(source);
  const [table, ...others] = [...source.querySelectorAll('table')].filter(
    (candidate) => !candidate.parentElement?.closest('table')
  );
  if (!table) {
    // A single cell of Google Sheets comes without a table.
    return source.querySelector('google-sheets-html-origin')
      ? [[{ text: textOf(source.body, looks), color: looks.colorIn(source.body) }]]
      : undefined;
  }
  const isAlone = others.length === 0 && textOf(source.body, looks).trim() === textOf(table, looks).trim();
  return isAlone ? cellsOf(withoutFrame(table, looks), looks) : undefined;
}

/** Mails are often laid out with a table of one cell around what they hold. */
function withoutFrame(table: HTMLTableElement, looks: CopiedLooks): HTMLTableElement {
  const inner = table.querySelectorAll('table');
  const [only] = inner;
  const isFrame = table.rows.length === 1 && table.rows[0]?.cells.length === 1 && only !== undefined;
  return isFrame && textOf(only, looks).trim() === textOf(table, looks).trim() ? withoutFrame(only, looks) : table;
}

function cellsOf(table: HTMLTableElement, looks: CopiedLooks): CellTable | undefined {
  const rows = [...table.rows];
  while (isForWidths(rows[rows.length - 1], looks)) {
    rows.pop();
  }
  const grid = spreadSpans(
    rows.map((row) => [...row.cells].flatMap((element) => cellsIn(element, looks))),
    mostCells
  );
  const times = rows.map((row) => (looks.isHidden(row) ? 0 : looks.rowCountOf(row)));
  if (!grid || grid.reduce((sum, cells, index) => sum + cells.length * (times[index] ?? 0), 0) > mostCells) {
    return undefined;
  }
  const hiddenColumns = new Set(
    grid.flatMap((cells) => cells.flatMap(({ isUnseen, isCovered }, column) => (isUnseen && !isCovered ? column : [])))
  );
  const seen = grid
    .flatMap((cells, index) => Array.from({ length: times[index] ?? 0 }, () => cells))
    .map((cells) => cells.filter((_, column) => !hiddenColumns.has(column)));
  return seen.some((cells) => cells.length > 0) ? seen : undefined;
}

interface CopiedCell extends TableCell {
  /** It is left out of sight, and its column with it. */
  readonly isUnseen: boolean;
}

/** A long text that only runs over its neighbours is no merged cell: it leaves them without one. */
function cellsIn(element: HTMLTableCellElement, looks: CopiedLooks): readonly CopiedCell[] {
  const columnSpan = looks.spanOf(element, 'colspan');
  const cell = {
    text: textOf(element, looks),
    color: looks.colorIn(element),
    rowSpan: looks.spanOf(element, 'rowspan'),
    isUnseen: looks.isUnseen(element)
  };
  return looks.isOverflowing(element)
    ? [cell, ...Array.from({ length: columnSpan - 1 }, () => ({ ...cell, text: '', isUnseen: false }))]
    : [{ ...cell, columnSpan }];
}

function isForWidths(row: HTMLTableRowElement | undefined, looks: CopiedLooks): boolean {
  return row !== undefined && looks.isHidden(row) && isBlank(row.textContent ?? '');
}

/** The text of a cell, or of what holds cells, as it is seen. */
function textOf(node: Node, looks: CopiedLooks): string {
  if (node.nodeType === Node.TEXT_NODE) {
    return node.nodeValue ?? '';
  }
  if (node.nodeType !== Node.ELEMENT_NODE || unseen.has(node.nodeName)) {
    return '';
  }
  const text = [...node.childNodes].map((child) => (isLeftOut(child, looks) ? '' : textOf(child, looks))).join('');
  return breaks.has(node.nodeName) ? `${text} ` : text;
}

/** Hidden rows and columns are left out as a whole, when all cells have their places. */
function isLeftOut(node: Node, looks: CopiedLooks): boolean {
  return node instanceof Element && !/^(?:TR|TD|TH)$/.test(node.nodeName) && looks.isUnseen(node);
}

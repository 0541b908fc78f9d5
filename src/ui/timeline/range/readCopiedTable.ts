import type { CopiedCell, CopiedTable } from '../../../domain/edits/CopiedCell';
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
export function readCopiedTable(html: string): CopiedTable | undefined {
  const source = new DOMParser().parseFromString(html, 'text/html');
  const looks = new CopiedLooks(source);
  const [table, ...others] = [...source.querySelectorAll('table')].filter(
    (candidate) => !candidate.parentElement?.closest('table')
  );
  if (!table) {
    // A single cell of Google Sheets comes without a table.
    return source.querySelector('google-sheets-html-origin')
      ? [[{ text: textOf(source.body), color: looks.colorIn(source.body) }]]
      : undefined;
  }
  const isAlone = others.length === 0 && textOf(source.body).trim() === textOf(table).trim();
  return isAlone ? cellsOf(table, looks) : undefined;
}

function cellsOf(table: HTMLTableElement, looks: CopiedLooks): CopiedTable | undefined {
  const rows = [...table.rows];
  while (isForWidths(rows[rows.length - 1], looks)) {
    rows.pop();
  }
  const grid: (readonly CopiedCell[])[] = [];
  const hanging: HangingCell[] = [];
  let count = 0;
  for (const row of rows) {
    const cells = cellsOfRow(row, hanging, looks);
    const times = looks.rowCountOf(row);
    count += cells.length * times;
    if (count > mostCells) {
      return undefined;
    }
    grid.push(...Array.from({ length: times }, () => cells));
  }
  return grid.some((row) => row.length > 0) ? grid : undefined;
}

/** A cell that goes on into the rows below. */
interface HangingCell {
  readonly cell: CopiedCell;
  rowsLeft: number;
}

/** @param hanging - by column; changed to what goes on below this row */
function cellsOfRow(row: HTMLTableRowElement, hanging: HangingCell[], looks: CopiedLooks): readonly CopiedCell[] {
  const cells: CopiedCell[] = [];
  const fillFromAbove = (): void => {
    for (let above = hanging[cells.length]; above && above.rowsLeft > 0; above = hanging[cells.length]) {
      above.rowsLeft -= 1;
      cells.push(above.cell);
    }
  };
  for (const element of row.cells) {
    fillFromAbove();
    const rowsLeft = looks.spanOf(element, 'rowspan') - 1;
    for (const cell of cellsIn(element, looks)) {
      hanging[cells.length] = { cell, rowsLeft };
      cells.push(cell);
    }
  }
  fillFromAbove();
  return cells;
}

/** A merged cell once for each column; a long text that only runs over its neighbours leaves them without. */
function cellsIn(element: HTMLTableCellElement, looks: CopiedLooks): readonly CopiedCell[] {
  const cell = { text: textOf(element), color: looks.colorIn(element) };
  const covered = looks.isOverflowing(element) ? { ...cell, text: '' } : cell;
  return [cell, ...Array.from({ length: looks.spanOf(element, 'colspan') - 1 }, () => covered)];
}

function isForWidths(row: HTMLTableRowElement | undefined, looks: CopiedLooks): boolean {
  return row !== undefined && looks.isHidden(row) && isBlank(textOf(row));
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) {
    return node.nodeValue ?? '';
  }
  if (node.nodeType !== Node.ELEMENT_NODE || unseen.has(node.nodeName)) {
    return '';
  }
  const text = [...node.childNodes].map(textOf).join('');
  return breaks.has(node.nodeName) ? `${text} ` : text;
}

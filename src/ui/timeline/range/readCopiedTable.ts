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

function cellsOf(table: HTMLTableElement, looks: CopiedLooks): CopiedTable | undefined {
  const rows = [...table.rows];
  while (isForWidths(rows[rows.length - 1], looks)) {
    rows.pop();
  }
  const grid: (readonly CopiedCell[])[] = [];
  const hanging: HangingCell[] = [];
  const hiddenColumns = new Set<number>();
  let count = 0;
  for (const row of rows) {
    const cells = cellsOfRow(row, { hanging, hiddenColumns }, looks);
    const times = looks.isHidden(row) ? 0 : looks.rowCountOf(row);
    count += cells.length * times;
    if (count > mostCells) {
      return undefined;
    }
    grid.push(...Array.from({ length: times }, () => cells));
  }
  const seen = grid.map((row) => row.filter((_, column) => !hiddenColumns.has(column)));
  return seen.some((row) => row.length > 0) ? seen : undefined;
}

/** A cell that goes on into the rows below. */
interface HangingCell {
  readonly cell: CopiedCell;
  rowsLeft: number;
}

interface OpenColumns {
  /** By column; changed to what goes on below the row that is read. */
  readonly hanging: HangingCell[];
  /** Columns of cells that are not seen; those of the row that is read are added. */
  readonly hiddenColumns: Set<number>;
}

function cellsOfRow(
  row: HTMLTableRowElement,
  { hanging, hiddenColumns }: OpenColumns,
  looks: CopiedLooks
): readonly CopiedCell[] {
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
    if (looks.isUnseen(element)) {
      hiddenColumns.add(cells.length);
    }
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
  const cell = { text: textOf(element, looks), color: looks.colorIn(element) };
  const covered = looks.isOverflowing(element) ? { ...cell, text: '' } : cell;
  return [cell, ...Array.from({ length: looks.spanOf(element, 'colspan') - 1 }, () => covered)];
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

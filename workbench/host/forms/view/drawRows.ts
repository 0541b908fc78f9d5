import { element } from '../../runtime/element';
import { drawFormatted } from '../formatting/drawFormatted';
import { textIn } from '../JsonRecord';
import type { JsonRecord } from '../JsonRecord';
import type { ListField } from '../ListField';
import { cellText, cellValue } from './cellText';

export interface RowDrawing {
  readonly columns: readonly ListField[];
  readonly groups: readonly ListField[];
  readonly itemUrl: (id: string) => string;
}

const titleColumns: readonly string[] = ['LinkTitle', 'LinkTitleNoMenu', 'Title'];

/** Adds rows to a table body, with a heading row wherever a group begins. `previous` is the last row already there. */
export function drawRows(
  body: HTMLTableSectionElement,
  rows: readonly JsonRecord[],
  drawing: RowDrawing,
  previous: JsonRecord | undefined
): void {
  let before = previous;
  for (const row of rows) {
    const changed = drawing.groups.findIndex(
      (field) => before === undefined || cellText(before, field) !== cellText(row, field)
    );
    if (changed >= 0) {
      drawing.groups.slice(changed).forEach((field, index) => {
        body.append(groupHeading(row, field, changed + index, drawing.columns.length));
      });
    }
    body.append(
      element(
        'tr',
        {},
        drawing.columns.map((field) => drawCell(row, field, drawing))
      )
    );
    before = row;
  }
}

function groupHeading(row: JsonRecord, field: ListField, level: number, width: number): HTMLTableRowElement {
  const text = `${field.title}: ${cellText(row, field) || '–'}`;
  const heading = element('th', { scope: 'rowgroup', colspan: String(width), class: `wb-group wb-group-${level}` }, [
    text
  ]);
  return element('tr', {}, [heading]);
}

function drawCell(row: JsonRecord, field: ListField, { itemUrl }: RowDrawing): HTMLTableCellElement {
  if (titleColumns.includes(field.internalName)) {
    const text = textIn(row, 'Title') || textIn(row, field.internalName) || '(ei otsikkoa)';
    const isFolder = textIn(row, 'FSObjType') === '1';
    const href = isFolder
      ? `?${new URLSearchParams({ RootFolder: textIn(row, 'FileRef') }).toString()}`
      : itemUrl(textIn(row, 'ID'));
    const link = element('a', { href }, [isFolder ? `Kansio: ${text}` : text]);
    return element('th', { scope: 'row', class: 'wb-cell-title' }, [link]);
  }
  const formatted = field.formatter
    ? drawFormatted(field.formatter, {
        currentField: cellValue(row, field.internalName),
        field: (name) => cellValue(row, name)
      })
    : undefined;
  return element('td', { class: `wb-cell-${field.type.toLowerCase()}` }, [formatted ?? cellText(row, field)]);
}

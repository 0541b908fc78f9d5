import type { FieldDefinition } from '../fields/FieldDefinition';
import { columnScope } from '../formulas/columnScope';
import { evaluateFormula } from '../formulas/evaluateFormula';
import { isFormulaError } from '../formulas/Formula';
import { parseFormula } from '../formulas/parseFormula';
import type { ListDefinition } from '../lists/ListDefinition';
import type { ItemRow, StoredValue } from './ItemRow';

/** The value of any column of a row, the service's own columns included. */
export function readValue(row: ItemRow, field: FieldDefinition): StoredValue {
  switch (field.internalName) {
    case 'ID':
      return row.id;
    case 'Created':
      return row.created;
    case 'Modified':
      return row.modified;
    case 'Author':
      return row.author;
    case 'Editor':
      return row.editor;
    case 'owshiddenversion':
      return row.etag;
    case '_UIVersion':
      return row.uiVersion;
    case '_UIVersionString':
      return versionLabel(row);
    case '_ModerationStatus':
      return row.moderation ?? 0;
    case 'Attachments':
      return false;
    case 'GUID':
      return row.guid;
    case 'LinkTitle':
    case 'LinkTitleNoMenu':
      return row.values.Title ?? null;
    case 'Order':
      return row.values.Order ?? row.id * 100;
    default:
      return field.type === 'Calculated' ? calculate(row, field) : (row.values[field.internalName] ?? null);
  }
}

/** Calculated columns may not ask what time it is; the service would have to calculate them all the time. */
const noTime = new Date(0);

/** A calculated value as the service gives it: a text, numbers with 15 decimals. What cannot be calculated says why. */
function calculate(row: ItemRow, field: FieldDefinition): StoredValue {
  const scope = columnScope((name) => readValue(row, { ...field, internalName: name, type: 'Text' }), noTime);
  const value = evaluateFormula(parseFormula(field.formula ?? '=""'), scope);
  if (typeof value === 'number') {
    return value.toFixed(15);
  }
  return isFormulaError(value) ? value.error : typeof value === 'boolean' ? (value ? '1' : '0') : value;
}

/** `512` is version 1.0. */
export function versionLabel(row: ItemRow): string {
  return `${Math.floor(row.uiVersion / 512)}.${row.uiVersion % 512}`;
}

export function itemEtag(row: ItemRow): string {
  return `"${row.etag}"`;
}

/** What a row or a folder is called in its folder. */
export function leafName(row: ItemRow): string {
  return row.folderName ?? `${row.id}_.000`;
}

/** Server-relative path of the folder that a row is in. */
export function directoryOf(list: ListDefinition, row: ItemRow): string {
  return row.directory ?? list.url;
}

/** Server-relative path of a row or a folder. */
export function itemPath(list: ListDefinition, row: ItemRow): string {
  return `${directoryOf(list, row)}/${leafName(row)}`;
}

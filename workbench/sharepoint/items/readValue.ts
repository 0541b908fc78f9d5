import type { FieldDefinition } from '../fields/FieldDefinition';
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
      return 0;
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
      return row.values[field.internalName] ?? null;
  }
}

/** `512` is version 1.0. */
export function versionLabel(row: ItemRow): string {
  return `${Math.floor(row.uiVersion / 512)}.${row.uiVersion % 512}`;
}

export function itemEtag(row: ItemRow): string {
  return `"${row.etag}"`;
}

/** Server-relative path of a row. */
export function itemPath(list: ListDefinition, row: ItemRow): string {
  return `${list.url}/${row.id}_.000`;
}

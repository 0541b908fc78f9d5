import { refuse } from '../errors/SharePointError';
import { entityNameOf, hasManyValues, isReference, type FieldDefinition } from '../fields/FieldDefinition';
import type { ApiContext } from '../http/ApiContext';
import type { ListDefinition } from '../lists/ListDefinition';
import type { Column, ColumnFinder, ColumnKind, ColumnValue } from '../query/Column';
import { referenceText } from './references';
import { isFolder, isStoredLink, type ItemRow, type StoredValue } from './ItemRow';
import { directoryOf, itemPath, leafName, readValue } from './readValue';

/** A column by the name REST gives it: internal, `OData_`-prefixed, or with the `Id` of lookups and people. */
export interface NamedField {
  readonly field: FieldDefinition;
  /** The name was `OwnerId`, not `Owner`. */
  readonly isId: boolean;
}

/** Columns of the place of a row, which queries may name like any others. They have no index. */
export function placeColumn(list: ListDefinition, name: string): Column<ItemRow> | undefined {
  switch (name) {
    case 'FSObjType':
      return { kind: 'number', isIndexed: false, read: (row) => (isFolder(row) ? 1 : 0) };
    case 'FileDirRef':
      return { kind: 'text', isIndexed: false, read: (row) => directoryOf(list, row) };
    case 'FileLeafRef':
      return { kind: 'text', isIndexed: false, read: leafName };
    case 'FileRef':
      return { kind: 'text', isIndexed: false, read: (row) => itemPath(list, row) };
    default:
      return undefined;
  }
}

export function fieldByEntityName(fields: readonly FieldDefinition[], name: string): NamedField | undefined {
  const wanted = name === 'Id' ? 'ID' : name;
  const field = fields.find((one) => entityNameOf(one) === wanted || one.internalName === wanted);
  if (field) {
    return { field, isId: false };
  }
  const reference = fields.find((one) => isReference(one) && `${entityNameOf(one)}Id` === wanted);
  return reference && { field: reference, isId: true };
}

/** The columns that `$filter` and `$orderby` on items may name. */
export function itemColumnFinder(
  context: ApiContext,
  list: ListDefinition,
  expanded: readonly string[]
): ColumnFinder<ItemRow> {
  const fields = context.services.fields.all(list.id);
  const found = new Map<string, Column<ItemRow>>();
  return (name, part) => {
    const key = `${name}/${part ?? ''}`;
    const known = found.get(key);
    if (known) {
      return known;
    }
    const place = part === undefined ? placeColumn(list, name) : undefined;
    if (place) {
      return place;
    }
    const named = fieldByEntityName(fields, name) ?? refuse('columnMissing', name);
    if (part !== undefined && !expanded.includes(name)) {
      refuse('selectNotExpanded', `${name}/${part}`);
    }
    const column = toColumn(context, named, part);
    found.set(key, column);
    return column;
  };
}

function toColumn(context: ApiContext, { field, isId }: NamedField, part: string | undefined): Column<ItemRow> {
  if (field.type === 'Note' || field.type === 'URL' || field.type === 'Computed') {
    return refuse('filterTypeUnsupported', field.internalName, field.type);
  }
  if (!isReference(field)) {
    return part === undefined ? fieldColumn(field) : refuse('selectUnknown', `${field.internalName}/${part}`);
  }
  if (isId || part === 'Id' || part === 'ID') {
    return fieldColumn(field);
  }
  if (part === undefined) {
    return refuse('selectNotExpanded', field.internalName);
  }
  return partColumn(context, field, part);
}

/** The column's own values, people and lookups as ids. The id of a row has an index by nature. */
export function fieldColumn(field: FieldDefinition): Column<ItemRow> {
  const kind = columnKind(field);
  return {
    kind,
    isIndexed: field.isIndexed || field.internalName === 'ID',
    read: (row) => toColumnValue(readValue(row, field), kind)
  };
}

/** What a person or a looked-up row is called. Multi-valued columns have no such projection. */
function partColumn(context: ApiContext, field: FieldDefinition, part: string): Column<ItemRow> {
  if (hasManyValues(field)) {
    return refuse('filterTypeUnsupported', field.internalName, field.type);
  }
  return {
    kind: 'text',
    isIndexed: field.isIndexed,
    read: (row) => {
      const id = readValue(row, field);
      return typeof id === 'number' ? referenceText(context, field, { id, part }) : null;
    }
  };
}

function columnKind(field: FieldDefinition): ColumnKind {
  switch (field.type) {
    case 'DateTime':
      return 'date';
    case 'Number':
    case 'Currency':
    case 'Integer':
    case 'Counter':
    case 'ModStat':
    case 'Lookup':
    case 'User':
      return 'number';
    case 'Boolean':
    case 'Attachments':
      return 'boolean';
    case 'MultiChoice':
      return 'texts';
    case 'LookupMulti':
    case 'UserMulti':
      return 'numbers';
    default:
      return 'text';
  }
}

function toColumnValue(value: StoredValue, kind: ColumnKind): ColumnValue {
  if (value === null || isStoredLink(value)) {
    return null;
  }
  return kind === 'date' ? Date.parse(String(value)) : value;
}

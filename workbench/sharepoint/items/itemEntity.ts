import { refuse } from '../errors/SharePointError';
import { isReference, type FieldDefinition } from '../fields/FieldDefinition';
import type { ApiContext } from '../http/ApiContext';
import type { Entity, PropertyValue } from '../http/Entity';
import type { Projection } from '../http/project';
import { itemTypeName, type ListDefinition } from '../lists/ListDefinition';
import { contentTypeIdOf } from '../contentTypes/contentTypeOfList';
import { expandReference } from './expandReference';
import { fieldValuesEntity } from './fieldValues';
import { fieldByEntityName } from './itemColumns';
import type { ItemRow } from './ItemRow';
import { itemEtag, readValue } from './readValue';
import { propertyNameOf, wireValue } from './wireValue';
import { permissionsValue } from '../permissions/permissionsValue';

/** How many lookup and person columns one query may join. */
const mostJoins = 12;

type PropertyReader = (row: ItemRow) => PropertyValue;
type EntityReader = (row: ItemRow) => Entity;

const related = [
  'FieldValuesAsText',
  'FieldValuesForEdit',
  'FieldValuesAsHtml',
  'AttachmentFiles',
  'ParentList',
  'Versions'
];

/** Prepares the cut of a query, so that names are looked up and refused once for all rows. */
export function compileProjection(context: ApiContext, list: ListDefinition, projection: Projection): EntityReader {
  const readers = compileReaders(context, list, projection);
  const collection = `Web/Lists(guid'${list.id}')/Items`;
  const type = itemTypeName(list);
  const deferred = projection.select === undefined ? related : [];
  return (row) => {
    const properties: Record<string, PropertyValue> = {};
    for (const [name, read] of readers) {
      properties[name] = read(row);
    }
    return {
      kind: 'entity',
      type,
      metadata: `#SP.ListData.${list.entityTypeName}Items/@Element`,
      id: row.guid,
      editLink: `${collection}(${row.id})`,
      etag: itemEtag(row),
      properties,
      deferred
    };
  };
}

export function itemEntity(context: ApiContext, list: ListDefinition, row: ItemRow): Entity {
  return compileProjection(context, list, { select: undefined, expand: undefined })(row);
}

type Readers = ReadonlyMap<string, PropertyReader>;

function compileReaders(context: ApiContext, list: ListDefinition, { select, expand }: Projection): Readers {
  const readers = new Map<string, PropertyReader>();
  const expanded = new Set((expand ?? []).map((path) => path.split('/')[0] ?? path));
  checkJoins(context, list, expanded);
  const fields = context.services.fields.all(list.id);
  for (const path of select ?? ['*']) {
    const [name = path, part] = path.split('/');
    if (path === '*') {
      defaultReaders(context, list).forEach((reader, key) => readers.set(key, reader));
    } else if (part === undefined && !expanded.has(name)) {
      addProperty({ context, list, fields, readers }, name);
    } else if (!expanded.has(name)) {
      refuse('selectNotExpanded', name);
    }
  }
  for (const name of expanded) {
    const parts = (select ?? []).flatMap((path) => (path.startsWith(`${name}/`) ? [path.slice(name.length + 1)] : []));
    readers.set(name, expandName({ context, list, fields }, name, parts));
  }
  return readers;
}

function checkJoins(context: ApiContext, list: ListDefinition, expanded: ReadonlySet<string>): void {
  const fields = context.services.fields.all(list.id);
  const joins = [...expanded].filter((name) => {
    const named = fieldByEntityName(fields, name);
    return named !== undefined && isReference(named.field);
  });
  if (joins.length > mostJoins) {
    refuse('lookupThreshold');
  }
}

interface Scope {
  readonly context: ApiContext;
  readonly list: ListDefinition;
  readonly fields: readonly FieldDefinition[];
}

function addProperty(scope: Scope & { readonly readers: Map<string, PropertyReader> }, name: string): void {
  const { context, list, fields, readers } = scope;
  if (name === 'Id' || name === 'ID') {
    readers.set('Id', (row) => row.id);
    readers.set('ID', (row) => row.id);
    return;
  }
  const special = specialReader(context, list, name);
  if (special) {
    readers.set(name, special);
    return;
  }
  const named = fieldByEntityName(fields, name);
  if (!named || named.field.type === 'Computed' || (!named.isId && isReference(named.field))) {
    refuse(named && isReference(named.field) ? 'selectNotExpanded' : 'selectUnknown', name);
  }
  const { field } = named;
  readers.set(propertyNameOf(field), (row) => wireValue(field, readValue(row, field)));
}

function specialReader(context: ApiContext, list: ListDefinition, name: string): PropertyReader | undefined {
  switch (name) {
    case 'FileSystemObjectType':
    case 'FSObjType':
      return () => 0;
    case 'ServerRedirectedEmbedUri':
      return () => null;
    case 'ServerRedirectedEmbedUrl':
      return () => '';
    case 'ContentTypeId': {
      const id = contentTypeIdOf(context, list);
      return () => id;
    }
    case 'EffectiveBasePermissions': {
      const value = permissionsValue(context.user.permissions);
      return () => value;
    }
    case 'HasUniqueRoleAssignments':
      return () => false;
    case 'FileRef':
      return (row) => `${list.url}/${row.id}_.000`;
    case 'FileLeafRef':
      return (row) => `${row.id}_.000`;
    case 'FileDirRef':
      return () => list.url;
    case 'UniqueId':
      return (row) => row.guid;
    default:
      return undefined;
  }
}

/** Built-in columns that are not part of the default answer. */
const notByDefault = new Set([
  'ContentTypeId',
  'owshiddenversion',
  '_UIVersion',
  '_ModerationStatus',
  'Order',
  'ID',
  'Modified',
  'Created',
  'Author',
  'Editor',
  '_UIVersionString',
  'Attachments',
  'GUID'
]);

const atTheEnd = ['Modified', 'Created', 'Author', 'Editor', '_UIVersionString', 'Attachments', 'GUID'];

function defaultReaders(context: ApiContext, list: ListDefinition): Readers {
  const fields = context.services.fields.all(list.id);
  const readers = new Map<string, PropertyReader>();
  const addField = (field: FieldDefinition): unknown =>
    readers.set(propertyNameOf(field), (row) => wireValue(field, readValue(row, field)));
  for (const name of [
    'FileSystemObjectType',
    'Id',
    'ServerRedirectedEmbedUri',
    'ServerRedirectedEmbedUrl',
    'ContentTypeId'
  ]) {
    readers.set(name, specialReader(context, list, name) ?? ((row) => row.id));
  }
  fields.filter((field) => field.type !== 'Computed' && !notByDefault.has(field.internalName)).forEach(addField);
  readers.set('ID', (row) => row.id);
  for (const name of atTheEnd) {
    fields.filter((field) => field.internalName === name).forEach(addField);
  }
  return readers;
}

function expandName({ context, list, fields }: Scope, name: string, parts: readonly string[]): PropertyReader {
  const named = fieldByEntityName(fields, name);
  if (named && !named.isId && isReference(named.field)) {
    return expandReference(context, named.field, parts);
  }
  switch (name) {
    case 'FieldValuesAsText':
    case 'FieldValuesAsHtml':
    case 'FieldValuesForEdit':
      return (row) => fieldValuesEntity({ context, list }, row, { kind: name, select: parts });
    case 'AttachmentFiles':
      return () => ({ kind: 'entities', metadata: '#SP.ApiData.Attachments', entities: [] });
    default:
      return named ? refuse('selectUnknown', name) : refuse('notImplemented', 'expanding', name);
  }
}

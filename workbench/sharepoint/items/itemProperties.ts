import { contentTypeIds } from '../contentTypes/contentTypeIds';
import { refuse } from '../errors/SharePointError';
import { isReference, type FieldDefinition } from '../fields/FieldDefinition';
import type { ApiContext } from '../http/ApiContext';
import type { PropertyValue } from '../http/Entity';
import { refuseName } from '../http/unimplementedProperties';
import { itemTypeName, type ListDefinition } from '../lists/ListDefinition';
import { itemPermissions } from '../permissions/itemPermissions';
import { permissionsValue } from '../permissions/permissionsValue';
import { fieldByEntityName } from './itemColumns';
import { isFolder, type ItemRow } from './ItemRow';
import { directoryOf, itemPath, leafName, readValue } from './readValue';
import { propertyNameOf, wireValue } from './wireValue';

export type PropertyReader = (row: ItemRow) => PropertyValue;

/** The place of a query: who asks, and of which list. */
export interface ItemScope {
  readonly context: ApiContext;
  readonly list: ListDefinition;
}

/** Readers for one selected name. `Id` and `ID` come together, whichever was asked for. */
export function propertyReaders(
  { context, list }: ItemScope,
  name: string
): readonly (readonly [string, PropertyReader])[] {
  if (name === 'Id' || name === 'ID') {
    return [
      ['Id', (row) => row.id],
      ['ID', (row) => row.id]
    ];
  }
  const special = specialReader({ context, list }, name);
  if (special) {
    return [[name, special]];
  }
  const named = fieldByEntityName(context.services.fields.all(list.id), name);
  if (!named || named.field.type === 'Computed') {
    return refuseName(itemTypeName(list), name);
  }
  return !named.isId && isReference(named.field) ? refuse('selectNotExpanded', name) : [fieldReader(named.field)];
}

function fieldReader(field: FieldDefinition): readonly [string, PropertyReader] {
  return [propertyNameOf(field), (row) => wireValue(field, readValue(row, field))];
}

/** What is not a column, or not one whose value is in the row. */
function specialReader({ context, list }: ItemScope, name: string): PropertyReader | undefined {
  switch (name) {
    case 'FileSystemObjectType':
    case 'FSObjType':
      return (row) => (isFolder(row) ? 1 : 0);
    case 'ServerRedirectedEmbedUri':
      return () => null;
    case 'ServerRedirectedEmbedUrl':
      return () => '';
    case 'ContentTypeId': {
      const ids = contentTypeIds(context, list);
      return ids.of;
    }
    case 'EffectiveBasePermissions':
      return (row) => permissionsValue(itemPermissions(context, list, row));
    case 'HasUniqueRoleAssignments':
      return (row) => row.roles !== undefined;
    case 'FileRef':
      return (row) => itemPath(list, row);
    case 'FileLeafRef':
      return leafName;
    case 'FileDirRef':
      return (row) => directoryOf(list, row);
    case 'UniqueId':
      return (row) => row.guid;
    default:
      return undefined;
  }
}

const atTheStart = [
  'FileSystemObjectType',
  'Id',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'ContentTypeId'
];
const atTheEnd = ['ID', 'Modified', 'Created', 'Author', 'Editor', '_UIVersionString', 'Attachments', 'GUID'];
const onlyWhenSelected = ['ContentTypeId', 'owshiddenversion', '_UIVersion', '_ModerationStatus', 'Order'];

/** What is answered when nothing is selected, built-in columns around those of the list. */
export function defaultReaders(scope: ItemScope): ReadonlyMap<string, PropertyReader> {
  const fields = scope.context.services.fields.all(scope.list.id).filter((field) => field.type !== 'Computed');
  const elsewhere = new Set([...atTheEnd, ...onlyWhenSelected]);
  const last = atTheEnd.flatMap((name) => fields.filter((field) => field.internalName === name));
  return new Map([
    ...atTheStart.map((name): readonly [string, PropertyReader] => [
      name,
      specialReader(scope, name) ?? ((row) => row.id)
    ]),
    ...fields.filter((field) => !elsewhere.has(field.internalName)).map(fieldReader),
    ...last.map(fieldReader)
  ]);
}

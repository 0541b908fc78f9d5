import { contentTypeIds } from '../contentTypes/contentTypeIds';
import { entityNameOf, isPerson, isReference, type FieldDefinition } from '../fields/FieldDefinition';
import type { ApiContext } from '../http/ApiContext';
import { complex, type Complex, type EntitySource, type PropertyValue } from '../http/Entity';
import type { ListDefinition } from '../lists/ListDefinition';
import { userById } from '../users/SiteUser';
import { encodeUnderscores } from './fieldValues';
import { idsOf } from './fieldText';
import type { FoundItem } from './findItem';
import { isFolder, type ItemRow, type StoredValue } from './ItemRow';
import { itemPath, readValue, versionLabel } from './readValue';
import { referenceLabel } from './references';
import { wireValue } from './wireValue';

/** All kept versions of the row, newest first. */
export function versionSources(context: ApiContext, found: FoundItem): readonly EntitySource[] {
  return versionsOf(context, found).map((row) => versionSource(context, found, row));
}

/** The row as the person sees it, and as it was before. */
export function versionsOf({ services }: ApiContext, { list, row }: FoundItem): readonly ItemRow[] {
  const earlier = services.items.earlierVersions(list.id, row.id);
  return [row, ...earlier.filter(({ uiVersion }) => uiVersion < row.uiVersion)];
}

/** One version as REST shows it. */
export function versionSource(context: ApiContext, { list, row: current }: FoundItem, row: ItemRow): EntitySource {
  const editLink = `Web/Lists(guid'${list.id}')/Items(${row.id})/Versions(${row.uiVersion})`;
  return {
    type: 'SP.ListItemVersion',
    metadata: '#SP.ApiData.Versions/@Element',
    id: editLink,
    editLink,
    defaults: {
      ...versionValues(context, list, row),
      // When the version was made, in UTC but without saying so: a quirk of the service.
      Created: row.modified.replace('Z', ''),
      IsCurrentVersion: row.uiVersion === current.uiVersion,
      VersionId: row.uiVersion,
      VersionLabel: versionLabel(row)
    },
    extras: {},
    related: {}
  };
}

/** Columns that recorded versions do not have. */
const leftOut: ReadonlySet<string> = new Set(['Order', '_UIVersion']);

/** The permissions that the row has; all rows here have those of their site. */
const scopeId = '{8C1F6D0A-27B4-4E5D-9A3B-6F0E5C7D1A42}';

function versionValues(
  context: ApiContext,
  list: ListDefinition,
  row: ItemRow
): Readonly<Record<string, PropertyValue>> {
  const values: Record<string, PropertyValue> = {};
  for (const field of context.services.fields.all(list.id)) {
    if (field.type !== 'Computed' && !leftOut.has(field.internalName)) {
      values[encodeUnderscores(entityNameOf(field))] = versionValue(context, field, readValue(row, field));
    }
  }
  return {
    ...values,
    ContentTypeId: complex('SP.ContentTypeId', { StringValue: contentTypeIds(context, list).of(row) }),
    OData__x005f_Level: 1,
    UniqueId: row.guid,
    FSObjType: isFolder(row) ? '1' : '0',
    ScopeId: scopeId,
    FileRef: itemPath(list, row),
    MetaInfo: ''
  };
}

/** People and lookups are objects here, not ids. */
function versionValue(context: ApiContext, field: FieldDefinition, value: StoredValue): PropertyValue {
  if (!isReference(field)) {
    return wireValue(field, value);
  }
  const references = idsOf(value).map((id) => toReference(context, field, id));
  return Array.isArray(value) ? references : (references[0] ?? null);
}

function toReference(context: ApiContext, field: FieldDefinition, id: number): Complex {
  const label = { LookupId: id, LookupValue: referenceLabel(context, field, id) };
  return isPerson(field)
    ? complex('SP.FieldUserValue', { ...label, Email: userById(id)?.email ?? '' })
    : complex('SP.FieldLookupValue', label);
}

import { refuse } from '../errors/SharePointError';
import { isSystemColumn } from '../fields/builtInFields';
import { hasManyValues, isReference, type FieldDefinition } from '../fields/FieldDefinition';
import type { ApiContext } from '../http/ApiContext';
import { bindList, bindPrimitive } from '../http/bindProperties';
import { isVerboseBody } from '../http/MetadataLevel';
import { isObject, nodeName, readEntityBody } from '../http/readBody';
import { itemTypeName, type ListDefinition } from '../lists/ListDefinition';
import { isModerated, moderationColumn, moderationStatus } from '../permissions/moderation';
import { hasPermission } from '../permissions/permissionLevels';
import { localMidnight, toUtcText } from '../time/siteTime';
import { fieldByEntityName } from './itemColumns';
import type { StoredValue } from './ItemRow';

export type ItemChanges = Readonly<Record<string, StoredValue>>;

/**
 * Reads the columns of an item from the body, by internal name. Unknown properties and values of a wrong kind are refused;
 * the service's own columns (`Created`, `AuthorId` …) are accepted and not honoured.
 */
export function bindItem(context: ApiContext, list: ListDefinition): ItemChanges {
  const { typeName, properties } = readEntityBody(context);
  const expected = itemTypeName(list);
  if (typeName !== undefined && typeName !== expected) {
    return refuse('typeUnresolved', typeName);
  }
  const fields = context.services.fields.all(list.id);
  const isVerbose = isVerboseBody(context.headers);
  const changes: Record<string, StoredValue> = {};
  for (const [name, value] of Object.entries(properties)) {
    const named = fieldByEntityName(fields, name);
    if (!named || named.field.type === 'Computed' || isReference(named.field) !== named.isId) {
      return refuse('propertyUnknown', name, expected);
    }
    if (named.field.internalName === moderationColumn && isModerated(list)) {
      changes[moderationColumn] = toStatus(context, value);
    } else if (!isSystemColumn(named.field)) {
      if (named.field.isReadOnly) {
        return refuse('columnReadOnly');
      }
      changes[named.field.internalName] = bindFieldValue(named.field, value, isVerbose);
    }
  }
  return changes;
}

/** Approving and rejecting is for those who may approve. */
function toStatus({ user }: ApiContext, value: unknown): number {
  const status = Number(bindPrimitive(value, 'Edm.Int32'));
  if (!Object.values<number>(moderationStatus).includes(status)) {
    refuse('argumentOutOfRange', moderationColumn);
  }
  return hasPermission(user.permissions, 'approveItems') ? status : refuse('accessDenied');
}

function bindFieldValue(field: FieldDefinition, value: unknown, isVerbose: boolean): StoredValue {
  if (value === null) {
    return null;
  }
  if (hasManyValues(field)) {
    const list = bindList(value, isVerbose);
    if (list.length === 0) {
      return null;
    }
    return isReference(field)
      ? list.map((one) => Number(bindPrimitive(one, 'Edm.Int32')))
      : list.map((one) => String(bindPrimitive(one, 'Edm.String')));
  }
  if (field.type === 'URL') {
    return bindLink(value);
  }
  if (typeof value === 'object') {
    return refuse('primitiveExpected', nodeName(value));
  }
  return bindSingle(field, value);
}

function bindSingle(field: FieldDefinition, value: unknown): StoredValue {
  switch (field.type) {
    case 'Number':
    case 'Currency':
      return Number(bindPrimitive(value, 'Edm.Double'));
    case 'Boolean':
      return bindPrimitive(value, 'Edm.Boolean');
    case 'Lookup':
    case 'User':
      return Number(bindPrimitive(value, 'Edm.Int32'));
    case 'DateTime':
      return bindDate(field, value);
    default: {
      // Empty text is stored as no text.
      const text = String(bindPrimitive(value, 'Edm.String'));
      return text === '' ? null : text;
    }
  }
}

const zonedDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i;

/** A date must say its zone. A date-only column keeps midnight of the site's own time. */
function bindDate(field: FieldDefinition, value: unknown): StoredValue {
  const instant = typeof value === 'string' && zonedDate.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? refuse('primitiveUnconvertible', 'Edm.DateTime') : toStoredDate(field, instant);
}

export function toStoredDate(field: FieldDefinition, instant: number): string {
  return toUtcText(field.isDateOnly ? localMidnight(instant) : instant);
}

function bindLink(value: unknown): StoredValue {
  if (!isObject(value)) {
    return refuse('objectExpected', nodeName(value));
  }
  const { Url: url, Description: description, ...rest } = value;
  const unknown = Object.keys(rest).find((name) => name !== '__metadata');
  if (unknown !== undefined) {
    return refuse('propertyUnknown', unknown, 'SP.FieldUrlValue');
  }
  return { Url: String(url ?? ''), Description: String(description ?? url ?? '') };
}

import { refuse } from '../errors/SharePointError';
import { hasManyValues, isPerson, type FieldDefinition } from '../fields/FieldDefinition';
import type { ApiContext } from '../http/ApiContext';
import type { Entity, PropertyValue } from '../http/Entity';
import { itemTypeName } from '../lists/ListDefinition';
import type { ItemRow } from './ItemRow';
import { readValue } from './readValue';
import { hasPart, referenceGuid, referencePart, targetList } from './references';

/** Reads an expanded lookup or person. Both the column and its sub-fields must have been asked for. */
export function expandReference(
  context: ApiContext,
  field: FieldDefinition,
  parts: readonly string[]
): (row: ItemRow) => PropertyValue {
  if (parts.length === 0) {
    return refuse('selectNotExpanded', field.internalName);
  }
  const unknown = parts.find((part) => !hasPart(context, field, part));
  if (unknown !== undefined) {
    return refuse('selectUnknown', `${field.internalName}/${unknown}`);
  }
  const toEntity = (id: number): Entity | null => referenceEntity({ context, field, parts }, id);
  if (hasManyValues(field)) {
    return (row) => {
      const ids = readValue(row, field);
      const entities = (Array.isArray(ids) ? ids : []).flatMap((id: string | number) => toEntity(Number(id)) ?? []);
      return { kind: 'entities', metadata: '', entities };
    };
  }
  return (row) => {
    const id = readValue(row, field);
    return typeof id === 'number' ? toEntity(id) : null;
  };
}

interface Expansion {
  readonly context: ApiContext;
  readonly field: FieldDefinition;
  readonly parts: readonly string[];
}

function referenceEntity({ context, field, parts }: Expansion, id: number): Entity | null {
  const properties: Record<string, PropertyValue> = {};
  for (const part of parts) {
    const value = referencePart(context, field, { id, part });
    if (value === undefined) {
      return null;
    }
    properties[part] = value;
  }
  const target = targetList(context, field);
  return {
    kind: 'entity',
    type: isPerson(field) || !target ? 'SP.Data.UserInfoItem' : itemTypeName(target),
    metadata: '',
    id: referenceGuid(context, field, id),
    editLink: target ? `Web/Lists(guid'${target.id}')/Items(${id})` : `Web/GetUserById(${id})`,
    properties,
    deferred: []
  };
}

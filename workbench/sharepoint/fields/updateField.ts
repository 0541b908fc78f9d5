import { refuse } from '../errors/SharePointError';
import { demand, type ApiContext } from '../http/ApiContext';
import { updated, type ApiResult } from '../http/ApiResult';
import { bindProperties } from '../http/bindProperties';
import { isVerboseBody } from '../http/MetadataLevel';
import { readEntityBody } from '../http/readBody';
import { findList } from '../lists/findList';
import type { FieldDefinition } from './FieldDefinition';
import { applyProperties } from './fieldProperties';
import { entityTypeOf, fieldEntityTypes } from './fieldTypes';
import { findField } from './findField';
import { newField } from './newField';
import { readFieldXml } from './readFieldXml';
import { saveField } from './saveField';

/**
 * MERGE on a column. A body that names no type is bound to `SP.Field`, which has none of the properties of the column's own
 * type: `Choices` is refused until the body says `SP.FieldChoice`.
 */
export function updateField(context: ApiContext): ApiResult {
  demand(context, 'manageLists');
  const list = findList(context);
  const field = findField(context, list);
  const { typeName = 'SP.Field', properties } = readEntityBody(context);
  const ownType = entityTypeOf(field.type);
  if (typeName !== 'SP.Field' && typeName !== ownType) {
    refuse('typeUnresolved', typeName);
  }
  const isVerbose = isVerboseBody(context.headers);
  if (typeName !== 'SP.Field' && !isVerbose && !context.dialect.isV4) {
    // Whether `odata.type` binds a v3 light body to the sub-type was never seen; both known ways are open.
    refuse('notImplemented', 'odata.type', `${typeName} in a light body: use verbose or OData v4`);
  }
  const name = typeName === ownType ? ownType : 'SP.Field';
  const bound = bindProperties(properties, { type: { name, properties: fieldEntityTypes[name] }, isVerbose });
  const { SchemaXml: schemaXml, ...rest } = bound;
  const replaced = typeof schemaXml === 'string' ? replaceSchema(field, schemaXml) : field;
  saveField(context, list, applyProperties(replaced, rest));
  return updated();
}

/** A new schema takes the place of the old one; the identity and the internal name stay. */
function replaceSchema(field: FieldDefinition, schemaXml: string): FieldDefinition {
  const { type, definition } = readFieldXml(schemaXml);
  if (entityTypeOf(definition.type ?? type) !== entityTypeOf(field.type)) {
    refuse('notImplemented', 'changing a column of type', `${field.type} to ${type}`);
  }
  const { id, internalName, title, isFromBaseType, isReadOnly, isSealed } = field;
  return {
    ...newField({ internalName, title, type: field.type }),
    ...definition,
    id,
    internalName,
    isFromBaseType,
    isReadOnly,
    isSealed
  };
}

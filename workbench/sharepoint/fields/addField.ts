import { refuse } from '../errors/SharePointError';
import { demand, type ApiContext } from '../http/ApiContext';
import type { ApiResult } from '../http/ApiResult';
import { bindProperties, type EntityType } from '../http/bindProperties';
import { isVerboseBody } from '../http/MetadataLevel';
import { readEntityBody, readParameter } from '../http/readBody';
import { findList, toId } from '../lists/findList';
import type { ListDefinition } from '../lists/ListDefinition';
import { fieldKinds, type FieldDefinition, type FieldType } from './FieldDefinition';
import { applyProperties } from './fieldProperties';
import { fieldSource } from './fieldSource';
import { entityTypeOf, fieldEntityTypes, isFieldEntityType } from './fieldTypes';
import { encodeInternalName, freeInternalName } from './internalName';
import { newField } from './newField';
import { saveField } from './saveField';

/** `POST …/fields`: the type of the column is told by `FieldTypeKind`, its properties by the entity's type. */
export function postField(context: ApiContext): ApiResult {
  demand(context, 'manageLists');
  const list = findList(context);
  const { typeName = 'SP.Field', properties } = readEntityBody(context);
  if (!isFieldEntityType(typeName)) {
    return typeName.startsWith('SP.Field')
      ? refuse('notImplemented', 'columns of type', typeName)
      : refuse('typeUnresolved', typeName);
  }
  const type = { name: typeName, properties: fieldEntityTypes[typeName] };
  const bound = bindProperties(properties, { type, isVerbose: isVerboseBody(context.headers) });
  const fieldType = creatableType(Number(bound.FieldTypeKind ?? fieldKinds.Text));
  if (typeName !== 'SP.Field' && typeName !== entityTypeOf(fieldType)) {
    refuse('notImplemented', typeName, `with FieldTypeKind ${String(bound.FieldTypeKind)}`);
  }
  if (bound.Indexed === true) {
    // An index is set on a column that is there; asked for at once it is answered like this, whatever the type.
    refuse('indexOnCreation');
  }
  const blank = blankField(context, list, { title: String(bound.Title ?? ''), type: fieldType });
  const field = applyProperties(blank, bound);
  saveField(context, list, field);
  const source = fieldSource(field, list);
  return { kind: 'source', source, created: `${context.webUrl}/_api/${source.editLink}` };
}

const creation: EntityType = {
  name: 'SP.FieldCreationInformation',
  properties: {
    Title: 'Edm.String',
    FieldTypeKind: 'Edm.Int32',
    Required: 'Edm.Boolean',
    LookupListId: 'Edm.String',
    LookupFieldName: 'Edm.String',
    LookupWebId: 'Edm.String',
    Choices: 'Collection(Edm.String)'
  }
};

/** `POST …/fields/AddField`: the way to make a lookup. */
export function addField(context: ApiContext): ApiResult {
  demand(context, 'manageLists');
  const list = findList(context);
  const bound = bindProperties(readParameter(context, 'parameters'), {
    type: creation,
    isVerbose: isVerboseBody(context.headers)
  });
  const type = creatableType(Number(bound.FieldTypeKind));
  const field = {
    ...blankField(context, list, { title: String(bound.Title ?? ''), type }),
    isRequired: bound.Required === true,
    ...(type === 'Lookup' ? lookupTarget(context, bound.LookupListId, bound.LookupFieldName) : {}),
    ...(Array.isArray(bound.Choices) ? { choices: bound.Choices.map(String) } : {})
  };
  saveField(context, list, field);
  return { kind: 'source', source: fieldSource(field, list) };
}

function lookupTarget(context: ApiContext, listId: unknown, field: unknown): Partial<FieldDefinition> {
  const id = toId(String(listId ?? ''));
  const isKnown = context.services.lists.all(context.site.path).some((list) => list.id === id);
  return isKnown ? { lookupList: id, lookupField: String(field ?? 'Title') } : refuse('listByIdMissing');
}

function blankField(
  context: ApiContext,
  list: ListDefinition,
  { title, type }: { readonly title: string; readonly type: FieldType }
): FieldDefinition {
  const taken = context.services.fields.all(list.id).map((field) => field.internalName);
  const internalName = freeInternalName(encodeInternalName(title), taken);
  // A yes/no column made from an entity starts as yes; one made from XML says so itself.
  return newField({ title, type, internalName, ...(type === 'Boolean' ? { defaultValue: '1' } : {}) });
}

const creatable: readonly (keyof typeof fieldKinds)[] = [
  'Text',
  'Note',
  'DateTime',
  'Choice',
  'Lookup',
  'Boolean',
  'Number',
  'URL',
  'MultiChoice',
  'User'
];

function creatableType(kind: number): FieldType {
  return (
    creatable.find((type) => fieldKinds[type] === kind) ?? refuse('notImplemented', 'columns of FieldTypeKind', kind)
  );
}

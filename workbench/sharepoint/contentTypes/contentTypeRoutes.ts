import { randomUUID } from 'node:crypto';
import type { FieldDefinition } from '../fields/FieldDefinition';
import { refuse } from '../errors/SharePointError';
import { addressOf, demand, type ApiContext, type Routes } from '../http/ApiContext';
import { deleted, updated, type ApiResult } from '../http/ApiResult';
import { bindProperties, type EntityType } from '../http/bindProperties';
import { complex, type EntitySource } from '../http/Entity';
import { isVerboseBody } from '../http/MetadataLevel';
import { isObject, readEntityBody } from '../http/readBody';
import { findList } from '../lists/findList';
import type { ListDefinition } from '../lists/ListDefinition';
import { touchSchema } from '../lists/touchSchema';
import { element } from '../xml/writeXml';
import type { ContentTypeDefinition } from './ContentTypeDefinition';
import { contentTypeIds, folderPrefix } from './contentTypeIds';
import { fieldLinkSource, fieldLinks } from './fieldLinks';

const writable: EntityType = {
  name: 'SP.ContentType',
  properties: {
    ClientFormCustomFormatter: 'Edm.String',
    Name: 'Edm.String',
    Description: 'Edm.String'
  }
};

/** Every list has `Item` and `Folder`, also when content types are switched off. */
export function listContentTypes(): readonly ContentTypeDefinition[] {
  return [
    { id: childId('0x01'), name: 'Kohde', description: 'Luo uusi luettelokohde.', formFormatter: '' },
    { id: childId(folderPrefix), name: 'Kansio', description: 'Luo uusi kansio.', formFormatter: '' }
  ];
}

/** The id of a list's own type that comes from another: the parent's, `00` and 32 hexadecimal digits in upper case. */
function childId(parentId: string): string {
  return `${parentId}00${randomUUID().replace(/-/g, '').toUpperCase()}`;
}

export function contentTypeSource(
  type: ContentTypeDefinition,
  list: ListDefinition,
  fields: readonly FieldDefinition[]
): EntitySource {
  const editLink = `Web/Lists(guid'${list.id}')/ContentTypes('${type.id}')`;
  return {
    type: 'SP.ContentType',
    metadata: '#SP.ApiData.ContentTypes/@Element',
    id: editLink,
    editLink,
    defaults: {
      ClientFormCustomFormatter: type.formFormatter,
      Description: type.description,
      DisplayFormClientSideComponentId: '',
      DisplayFormClientSideComponentProperties: '',
      DisplayFormTemplateName: 'ListForm',
      DisplayFormUrl: '',
      DocumentTemplate: '',
      DocumentTemplateUrl: '',
      EditFormClientSideComponentId: '',
      EditFormClientSideComponentProperties: '',
      EditFormTemplateName: 'ListForm',
      EditFormUrl: '',
      Group: 'Luettelon sisältötyypit',
      Hidden: false,
      Id: complex('SP.ContentTypeId', { StringValue: type.id }),
      JSLink: '',
      MobileDisplayFormUrl: '',
      MobileEditFormUrl: '',
      MobileNewFormUrl: '',
      Name: type.name,
      NewFormClientSideComponentId: null,
      NewFormClientSideComponentProperties: '',
      NewFormTemplateName: 'ListForm',
      NewFormUrl: '',
      ReadOnly: false,
      SchemaXml: element('ContentType', { ID: type.id, Name: type.name, Description: type.description, Version: 1 }),
      Scope: list.url,
      Sealed: false,
      StringId: type.id
    },
    extras: {},
    related: {
      FieldLinks: () => fieldLinks(type, fields).map((link) => fieldLinkSource(link, type, list))
    }
  };
}

export function findContentType(context: ApiContext, list: ListDefinition): ContentTypeDefinition {
  const { value } = addressOf(context, 'contenttype').argument;
  const types = context.services.contentTypes.all(list.id);
  return types.find((type) => type.id.toLowerCase() === value.toLowerCase()) ?? refuse('contentTypeMissing');
}

function readContentTypes(context: ApiContext): ApiResult {
  const list = findList(context);
  const fields = context.services.fields.all(list.id);
  const sources = context.services.contentTypes.all(list.id).map((type) => contentTypeSource(type, list, fields));
  return { kind: 'sources', sources, metadata: '#SP.ApiData.ContentTypes' };
}

function readContentType(context: ApiContext): ApiResult {
  const list = findList(context);
  return {
    kind: 'source',
    source: contentTypeSource(findContentType(context, list), list, context.services.fields.all(list.id))
  };
}

/**
 * `POST …/contenttypes` with a name makes a type of the list's own, child of `Item`, or with the id that is given. It comes
 * last and has `Title` alone until columns are linked.
 */
function addContentType(context: ApiContext): ApiResult {
  demand(context, 'manageLists');
  const list = findList(context);
  const { properties } = readEntityBody(context);
  const { Id: id, Name: name, Description: description } = properties;
  const given = isObject(id) && typeof id.StringValue === 'string' ? id.StringValue : undefined;
  const type: ContentTypeDefinition = {
    id: given ?? childId(childId('0x01')),
    name: typeof name === 'string' && name !== '' ? name : refuse('notImplemented', 'a content type without', 'Name'),
    description: String(description ?? ''),
    formFormatter: '',
    isOwn: true
  };
  context.services.contentTypes.put(list.id, type);
  touchSchema(context, list, { object: 'list', change: 'update', uniqueId: list.id });
  const source = contentTypeSource(type, list, context.services.fields.all(list.id));
  return { kind: 'source', source, created: `${context.webUrl}/_api/${source.editLink}` };
}

/** A type that rows are of is kept: those without a type of their own are of the first. */
function deleteContentType(context: ApiContext): ApiResult {
  demand(context, 'manageLists');
  const list = findList(context);
  const { services } = context;
  const type = findContentType(context, list);
  const { of } = contentTypeIds(context, list);
  for (const row of services.items.scan(list.id)) {
    if (of(row) === type.id) {
      return refuse('contentTypeInUse');
    }
  }
  services.contentTypes.remove(list.id, type.id);
  touchSchema(context, list, { object: 'list', change: 'update', uniqueId: list.id });
  return deleted;
}

function updateContentType(context: ApiContext): ApiResult {
  demand(context, 'manageLists');
  const list = findList(context);
  const type = findContentType(context, list);
  const { typeName, properties } = readEntityBody(context);
  if (typeName !== undefined && typeName !== writable.name) {
    refuse('typeUnresolved', typeName);
  }
  const bound = bindProperties(properties, { type: writable, isVerbose: isVerboseBody(context.headers) });
  context.services.contentTypes.put(list.id, {
    ...type,
    name: String(bound.Name ?? type.name),
    description: String(bound.Description ?? type.description),
    formFormatter: String(
      bound.ClientFormCustomFormatter ?? ('ClientFormCustomFormatter' in bound ? '' : type.formFormatter)
    )
  });
  touchSchema(context, list, { object: 'list', change: 'update', uniqueId: list.id });
  return updated();
}

export const contentTypeRoutes: Routes = {
  'GET web/list/contenttypes': readContentTypes,
  'GET web/list/contenttype': readContentType,
  'POST web/list/contenttypes': addContentType,
  'MERGE web/list/contenttype': updateContentType,
  'DELETE web/list/contenttype': deleteContentType
};

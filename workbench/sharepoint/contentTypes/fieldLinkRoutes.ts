import { refuse } from '../errors/SharePointError';
import { addressOf, demand, type ApiContext, type Routes } from '../http/ApiContext';
import { updated, type ApiResult } from '../http/ApiResult';
import { bindProperties, type EntityType } from '../http/bindProperties';
import { isVerboseBody } from '../http/MetadataLevel';
import { readEntityBody } from '../http/readBody';
import { findList } from '../lists/findList';
import type { ListDefinition } from '../lists/ListDefinition';
import { touchSchema } from '../lists/touchSchema';
import type { ContentTypeDefinition } from './ContentTypeDefinition';
import { findContentType } from './contentTypeRoutes';
import { fieldLinkSource, fieldLinks, type FieldLink } from './fieldLinks';

const writable: EntityType = {
  name: 'SP.FieldLink',
  properties: {
    FieldInternalName: 'Edm.String',
    Hidden: 'Edm.Boolean',
    ReadOnly: 'Edm.Boolean',
    Required: 'Edm.Boolean'
  }
};

interface TypeOfList {
  readonly list: ListDefinition;
  readonly type: ContentTypeDefinition;
}

function readLinks(context: ApiContext): ApiResult {
  const { list, type } = typeOfList(context);
  const links = fieldLinks(type, context.services.fields.all(list.id));
  const sources = links.map((link) => fieldLinkSource(link, type, list));
  return { kind: 'sources', sources, metadata: '#SP.ApiData.FieldLinks' };
}

function readLink(context: ApiContext): ApiResult {
  const { list, type } = typeOfList(context);
  return { kind: 'source', source: fieldLinkSource(findLink(context, { list, type }), type, list) };
}

/** Documented: the body is an `SP.FieldLink`, and the column must be the list's already. */
function postLink(context: ApiContext): ApiResult {
  demand(context, 'manageLists');
  const found = typeOfList(context);
  const bound = bindLink(context);
  const name = String(bound.FieldInternalName ?? '');
  const fields = context.services.fields.all(found.list.id);
  if (!fields.some(({ internalName }) => internalName === name)) {
    return refuse('columnMissing', name);
  }
  const type = save(context, found, name);
  const link = fieldLinks(type, fields).find(({ field }) => field.internalName === name);
  const source = fieldLinkSource(link ?? refuse('columnMissing', name), type, found.list);
  return { kind: 'source', source, created: `${context.webUrl}/_api/${source.editLink}` };
}

function mergeLink(context: ApiContext): ApiResult {
  demand(context, 'manageLists');
  const found = typeOfList(context);
  save(context, found, findLink(context, found).field.internalName);
  return updated();
}

function typeOfList(context: ApiContext): TypeOfList {
  const list = findList(context);
  return { list, type: findContentType(context, list) };
}

function findLink(context: ApiContext, { list, type }: TypeOfList): FieldLink {
  const { value } = addressOf(context, 'fieldlink').argument;
  const links = fieldLinks(type, context.services.fields.all(list.id));
  return links.find(({ field }) => field.id.toLowerCase() === value.toLowerCase()) ?? refuse('columnMissing', value);
}

function bindLink(context: ApiContext): Readonly<Record<string, unknown>> {
  const { typeName, properties } = readEntityBody(context);
  if (typeName !== undefined && typeName !== writable.name) {
    refuse('typeUnresolved', typeName);
  }
  return bindProperties(properties, { type: writable, isVerbose: isVerboseBody(context.headers) });
}

function save(context: ApiContext, { list, type }: TypeOfList, name: string): ContentTypeDefinition {
  const { Hidden: hidden, ReadOnly: readOnly, Required: required } = bindLink(context);
  const changed: ContentTypeDefinition = {
    ...type,
    links: {
      ...type.links,
      [name]: {
        ...type.links?.[name],
        ...(typeof required === 'boolean' ? { isRequired: required } : {}),
        ...(typeof hidden === 'boolean' ? { isHidden: hidden } : {}),
        ...(typeof readOnly === 'boolean' ? { isReadOnly: readOnly } : {})
      }
    }
  };
  context.services.contentTypes.put(list.id, changed);
  touchSchema(context, list, { object: 'list', change: 'update', uniqueId: list.id });
  return changed;
}

export const fieldLinkRoutes: Routes = {
  'GET web/list/contenttype/fieldlinks': readLinks,
  'GET web/list/contenttype/fieldlink': readLink,
  'POST web/list/contenttype/fieldlinks': postLink,
  'MERGE web/list/contenttype/fieldlink': mergeLink
};

import { refuse } from '../errors/SharePointError';
import { checkEtag, demand, type ApiContext, type Routes } from '../http/ApiContext';
import { deleted, updated, type ApiResult } from '../http/ApiResult';
import { bindProperties, type BoundValue, type EntityType } from '../http/bindProperties';
import { isVerboseBody } from '../http/MetadataLevel';
import { readEntityBody } from '../http/readBody';
import { putListInRecycleBin, purgeList } from '../recycleBin/recycle';
import { addList } from './addList';
import { findList } from './findList';
import { listEtag } from './ListDefinition';
import { listSource } from './listSource';
import { checkSecurity, checkTitle, makeList, toSettings } from './makeList';
import { touchSchema } from './touchSchema';

/** What a client may write on `SP.List`. */
const writable: EntityType = {
  name: 'SP.List',
  properties: {
    AllowContentTypes: 'Edm.Boolean',
    BaseTemplate: 'Edm.Int32',
    ContentTypesEnabled: 'Edm.Boolean',
    CrawlNonDefaultViews: 'Edm.Boolean',
    DefaultItemOpenUseListSetting: 'Edm.Boolean',
    Description: 'Edm.String',
    DisableCommenting: 'Edm.Boolean',
    DisableGridEditing: 'Edm.Boolean',
    DraftVersionVisibility: 'Edm.Int32',
    EnableAttachments: 'Edm.Boolean',
    EnableFolderCreation: 'Edm.Boolean',
    EnableMinorVersions: 'Edm.Boolean',
    EnableModeration: 'Edm.Boolean',
    EnableVersioning: 'Edm.Boolean',
    Hidden: 'Edm.Boolean',
    ListExperienceOptions: 'Edm.Int32',
    MajorVersionLimit: 'Edm.Int32',
    NoCrawl: 'Edm.Boolean',
    OnQuickLaunch: 'Edm.Boolean',
    ReadSecurity: 'Edm.Int32',
    Title: 'Edm.String',
    ValidationFormula: 'Edm.String',
    ValidationMessage: 'Edm.String',
    WriteSecurity: 'Edm.Int32'
  }
};

function readLists(context: ApiContext): ApiResult {
  const sources = context.services.lists.all(context.site.path).map((list) => listSource(context, list));
  return { kind: 'sources', sources, metadata: '#SP.ApiData.Lists' };
}

function readList(context: ApiContext): ApiResult {
  return { kind: 'source', source: listSource(context, findList(context)), isCacheable: true };
}

function createList(context: ApiContext): ApiResult {
  demand(context, 'manageLists');
  const { Title: written, ...settings } = bind(context);
  return makeList(context, { title: String(written ?? ''), settings });
}

function updateList(context: ApiContext): ApiResult {
  demand(context, 'manageLists');
  const list = findList(context);
  checkEtag(context, listEtag(list));
  const { Title: title, ...settings } = bind(context);
  if (title !== undefined && title !== list.title) {
    checkTitle(context, String(title), list.id);
  }
  if ('BaseTemplate' in settings && settings.BaseTemplate !== list.settings.BaseTemplate) {
    refuse('notImplemented', 'changing the BaseTemplate of', list.title);
  }
  checkSecurity(settings);
  const changed = {
    ...list,
    title: String(title ?? list.title),
    settings: { ...list.settings, ...toSettings(settings) }
  };
  const touched = touchSchema(context, changed, { object: 'list', change: 'update', uniqueId: list.id });
  return updated(listEtag(touched));
}

function deleteList(context: ApiContext): ApiResult {
  demand(context, 'manageLists');
  const list = findList(context);
  checkEtag(context, listEtag(list));
  purgeList(context, list);
  return deleted;
}

function recycleList(context: ApiContext): ApiResult {
  demand(context, 'manageLists');
  const value = putListInRecycleBin(context, findList(context));
  return { kind: 'scalar', name: 'Recycle', edmType: 'Edm.Guid', value };
}

function bind(context: ApiContext): Readonly<Record<string, BoundValue>> {
  const { typeName, properties } = readEntityBody(context);
  if (typeName !== undefined && typeName !== writable.name) {
    refuse('typeUnresolved', typeName);
  }
  return bindProperties(properties, { type: writable, isVerbose: isVerboseBody(context.headers) });
}

export const listRoutes: Routes = {
  'GET web/lists': readLists,
  'POST web/lists': createList,
  'POST web/lists/add': addList,
  'GET web/list': readList,
  'MERGE web/list': updateList,
  'DELETE web/list': deleteList,
  'POST web/list/deleteobject': deleteList,
  'POST web/list/recycle': recycleList
};

import { listContentTypes } from '../contentTypes/contentTypeRoutes';
import { refuse } from '../errors/SharePointError';
import { builtInFields } from '../fields/builtInFields';
import { checkEtag, demand, type ApiContext, type Routes } from '../http/ApiContext';
import { deleted, updated, type ApiResult } from '../http/ApiResult';
import { bindProperties, type BoundValue, type EntityType } from '../http/bindProperties';
import { isVerboseBody } from '../http/MetadataLevel';
import { readEntityBody } from '../http/readBody';
import { writeSecurity } from '../permissions/itemPermissions';
import { putListInRecycleBin, purgeList } from '../recycleBin/recycle';
import { firstView } from '../views/defaultView';
import { findByTitle, findList } from './findList';
import { listEtag, type ListDefinition } from './ListDefinition';
import { listSource } from './listSource';
import { newList } from './newList';
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
  const title = String(written ?? '');
  const { lists, fields, views, contentTypes, now, changes } = context.services;
  checkTitle(context, title);
  if ((settings.BaseTemplate ?? 100) !== 100) {
    refuse('notImplemented', 'lists of BaseTemplate', String(settings.BaseTemplate));
  }
  checkSecurity(settings);
  const takenUrls = lists.all(context.site.path).map((list) => list.url.toLowerCase());
  const list = newList({ site: context.site, title, takenUrls, now: now(), settings: toSettings(settings) });
  lists.put(list);
  builtInFields.forEach((field) => fields.put(list.id, field));
  views.put(list.id, firstView(list));
  listContentTypes().forEach((type) => contentTypes.put(list.id, type));
  changes.add({
    site: list.site,
    listId: list.id,
    object: 'list',
    change: 'add',
    time: now().getTime(),
    uniqueId: list.id
  });
  const source = listSource(context, list);
  return { kind: 'source', source, created: `${context.webUrl}/_api/${source.editLink}` };
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

function toSettings(bound: Readonly<Record<string, BoundValue>>): ListDefinition['settings'] {
  return Object.fromEntries(
    Object.entries(bound).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, value] as const]
        : [[name, ''] as const]
    )
  );
}

/** Item-level permissions are numbers of their own kind; that of reading is not enforced here, so it can only be "all". */
function checkSecurity({ ReadSecurity: read, WriteSecurity: write }: Readonly<Record<string, BoundValue>>): void {
  if (read !== undefined && read !== 1) {
    refuse(read === 2 ? 'notImplemented' : 'argumentOutOfRange', 'ReadSecurity', String(read));
  }
  if (write !== undefined && !Object.values<BoundValue>(writeSecurity).includes(write)) {
    refuse('argumentOutOfRange', 'WriteSecurity');
  }
}

const longestTitle = 255;

/** Titles of a web's lists differ by more than case. */
function checkTitle(context: ApiContext, title: string, exceptId?: string): void {
  if (title.length > longestTitle) {
    refuse('listTitleTooLong');
  }
  const others = context.services.lists.all(context.site.path).filter((list) => list.id !== exceptId);
  if (findByTitle(others, title)) {
    refuse('listTitleTaken');
  }
}

export const listRoutes: Routes = {
  'GET web/lists': readLists,
  'POST web/lists': createList,
  'GET web/list': readList,
  'MERGE web/list': updateList,
  'DELETE web/list': deleteList,
  'POST web/list/deleteobject': deleteList,
  'POST web/list/recycle': recycleList
};

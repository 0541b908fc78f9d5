import { demand, type ApiContext, type Routes } from '../http/ApiContext';
import { actionDone, updated, type ApiResult } from '../http/ApiResult';
import { bindProperties, type BoundValue, type EdmType } from '../http/bindProperties';
import { isVerboseBody } from '../http/MetadataLevel';
import { checkParameters, readBody, readEntityBody } from '../http/readBody';
import { refuse } from '../errors/SharePointError';
import { findList } from '../lists/findList';
import type { ListDefinition } from '../lists/ListDefinition';
import { touchSchema } from '../lists/touchSchema';
import { newView } from './defaultView';
import { findView, viewsFor } from './findView';
import type { ViewDefinition } from './ViewDefinition';
import { viewFieldRoutes } from './viewFieldRoutes';
import { viewSource } from './viewSource';
import { readViewXml } from './viewXml';

/** What a client may write on `SP.View`. `ViewTypeKind` is not among it, and `Scope` only on an existing view. */
const writable = {
  Title: 'Edm.String',
  PersonalView: 'Edm.Boolean',
  ViewQuery: 'Edm.String',
  RowLimit: 'Edm.Int32',
  Paged: 'Edm.Boolean',
  DefaultView: 'Edm.Boolean',
  Hidden: 'Edm.Boolean',
  CustomFormatter: 'Edm.String',
  Aggregations: 'Edm.String',
  ListViewXml: 'Edm.String'
} as const satisfies Record<string, EdmType>;

function readViews(context: ApiContext): ApiResult {
  const list = findList(context);
  const sources = viewsFor(context, list).map((view) => viewSource(view, list));
  return { kind: 'sources', sources, metadata: '#SP.ApiData.Views' };
}

function readView(context: ApiContext): ApiResult {
  const list = findList(context);
  return { kind: 'source', source: viewSource(findView(context, list), list) };
}

function createView(context: ApiContext): ApiResult {
  const list = findList(context);
  const bound = bind(context, writable);
  const isPersonal = bound.PersonalView === true;
  demand(context, isPersonal ? 'managePersonalViews' : 'manageLists');
  const title = String(bound.Title ?? '');
  const url = freeUrl(list, title, context.services.views.all(list.id));
  const view = applyView(newView({ title, url, isPersonal, owner: context.user.id }), bound);
  saveView(context, list, view);
  const source = viewSource(view, list);
  return { kind: 'source', source, created: `${context.webUrl}/_api/${source.editLink}` };
}

function updateView(context: ApiContext): ApiResult {
  const list = findList(context);
  const view = findView(context, list);
  demand(context, view.isPersonal ? 'managePersonalViews' : 'manageLists');
  saveView(context, list, applyView(view, bind(context, { ...writable, Scope: 'Edm.Int32' })));
  return updated();
}

function deleteView(context: ApiContext): ApiResult {
  const list = findList(context);
  const view = findView(context, list);
  demand(context, view.isPersonal ? 'managePersonalViews' : 'manageLists');
  context.services.views.remove(list.id, view.id);
  touchSchema(context, list, { object: 'view', change: 'deleteObject', uniqueId: view.id });
  return actionDone('DeleteObject');
}

function setViewXml(context: ApiContext): ApiResult {
  const list = findList(context);
  const view = findView(context, list);
  demand(context, view.isPersonal ? 'managePersonalViews' : 'manageLists');
  const body = readBody(context);
  checkParameters(context, body, ['viewXml']);
  const changes = readViewXml(String(body.viewXml ?? '')) ?? refuse('viewMissing');
  saveView(context, list, { ...view, ...changes });
  return actionDone('SetViewXml');
}

function bind(
  context: ApiContext,
  properties: Readonly<Record<string, EdmType>>
): Readonly<Record<string, BoundValue>> {
  const { typeName, properties: written } = readEntityBody(context);
  if (typeName !== undefined && typeName !== 'SP.View') {
    refuse('typeUnresolved', typeName);
  }
  return bindProperties(written, { type: { name: 'SP.View', properties }, isVerbose: isVerboseBody(context.headers) });
}

function applyView(view: ViewDefinition, bound: Readonly<Record<string, BoundValue>>): ViewDefinition {
  const fromXml =
    typeof bound.ListViewXml === 'string' ? (readViewXml(bound.ListViewXml) ?? refuse('viewMissing')) : {};
  const { CustomFormatter: formatter, Aggregations: aggregations } = bound;
  return {
    ...view,
    ...fromXml,
    title: String(bound.Title ?? view.title),
    query: String(bound.ViewQuery ?? fromXml.query ?? view.query),
    rowLimit: Number(bound.RowLimit ?? fromXml.rowLimit ?? view.rowLimit),
    isPaged: (bound.Paged ?? fromXml.isPaged ?? view.isPaged) === true,
    isDefault: (bound.DefaultView ?? view.isDefault) === true,
    isHidden: (bound.Hidden ?? view.isHidden) === true,
    scope: Number(bound.Scope ?? view.scope),
    ...(formatter === undefined ? {} : { customFormatter: checkFormatter(formatter) }),
    ...(aggregations === undefined ? {} : { aggregations: aggregations === null ? null : String(aggregations) })
  };
}

/** A view keeps its formatter inside of XML, unescaped: `<` and `&` in it break the save. */
function checkFormatter(formatter: BoundValue): string | null {
  if (formatter === null || formatter === '') {
    return null;
  }
  return /[<&]/.test(String(formatter)) ? refuse('viewFormatterBroken') : String(formatter);
}

/** Stores the view; a new default takes the place of the old one. */
function saveView(context: ApiContext, list: ListDefinition, view: ViewDefinition): void {
  const { views } = context.services;
  const isKnown = views.all(list.id).some((known) => known.id === view.id);
  for (const other of views.all(list.id)) {
    if (view.isDefault && other.isDefault && other.id !== view.id) {
      views.put(list.id, { ...other, isDefault: false });
    }
  }
  views.put(list.id, view);
  touchSchema(context, list, { object: 'view', change: isKnown ? 'update' : 'add', uniqueId: view.id });
}

function freeUrl(list: ListDefinition, title: string, views: readonly ViewDefinition[]): string {
  const stem = title.replace(/[^\p{L}\p{N} _-]/gu, '').trim() || 'View';
  const taken = new Set(views.map((view) => view.url.toLowerCase()));
  let url = `${list.url}/${stem}.aspx`;
  for (let suffix = 1; taken.has(url.toLowerCase()); suffix += 1) {
    url = `${list.url}/${stem}${suffix}.aspx`;
  }
  return url;
}

export const viewRoutes: Routes = {
  'GET web/list/views': readViews,
  'POST web/list/views': createView,
  'GET web/list/view': readView,
  'MERGE web/list/view': updateView,
  'DELETE web/list/view': deleteView,
  'POST web/list/view/setviewxml': setViewXml,
  ...viewFieldRoutes
};

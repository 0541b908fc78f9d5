import { listContentTypes } from '../contentTypes/contentTypeRoutes';
import { refuse } from '../errors/SharePointError';
import { builtInFields } from '../fields/builtInFields';
import type { ApiContext } from '../http/ApiContext';
import type { ApiResult } from '../http/ApiResult';
import type { BoundValue } from '../http/bindProperties';
import { readSecurity, writeSecurity } from '../permissions/itemPermissions';
import { draftVisibility } from '../permissions/moderation';
import { firstView } from '../views/defaultView';
import { findByTitle } from './findList';
import type { ListDefinition } from './ListDefinition';
import { listSource } from './listSource';
import { newList } from './newList';

export interface NewListRequest {
  readonly title: string;
  /** Its address below the site; `Lists/` and its title when it is left out. */
  readonly url?: string;
  readonly settings: Readonly<Record<string, BoundValue>>;
}

/** Makes a generic list with its built-in columns, its view and its content types. */
export function makeList(context: ApiContext, { title, url, settings }: NewListRequest): ApiResult {
  const { lists, fields, views, contentTypes, now, changes } = context.services;
  checkTitle(context, title);
  if ((settings.BaseTemplate ?? 100) !== 100) {
    refuse('notImplemented', 'lists of BaseTemplate', String(settings.BaseTemplate));
  }
  checkSecurity(settings);
  const takenUrls = lists.all(context.site.path).map((list) => list.url.toLowerCase());
  const list = newList({ site: context.site, title, url, takenUrls, now: now(), settings: toSettings(settings) });
  if (takenUrls.includes(list.url.toLowerCase())) {
    refuse('listTitleTaken');
  }
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

export function toSettings(bound: Readonly<Record<string, BoundValue>>): ListDefinition['settings'] {
  return Object.fromEntries(
    Object.entries(bound).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, value] as const]
        : [[name, ''] as const]
    )
  );
}

const securities = {
  DraftVersionVisibility: draftVisibility,
  ReadSecurity: readSecurity,
  WriteSecurity: writeSecurity
} as const;

/** Who sees drafts and the item-level permissions are numbers of their own kinds. */
export function checkSecurity(settings: Readonly<Record<string, BoundValue>>): void {
  for (const [name, known] of Object.entries(securities)) {
    const value = settings[name];
    if (value !== undefined && !Object.values<BoundValue>(known).includes(value)) {
      refuse('argumentOutOfRange', name);
    }
  }
}

const longestTitle = 255;

/** Titles of a web's lists differ by more than case. */
export function checkTitle(context: ApiContext, title: string, exceptId?: string): void {
  if (title.length > longestTitle) {
    refuse('listTitleTooLong');
  }
  const others = context.services.lists.all(context.site.path).filter((list) => list.id !== exceptId);
  if (findByTitle(others, title)) {
    refuse('listTitleTaken');
  }
}

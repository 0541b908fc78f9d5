import { randomUUID } from 'node:crypto';
import { refuse } from '../errors/SharePointError';
import type { ApiContext } from '../http/ApiContext';
import { isFolder, type ItemRow } from '../items/ItemRow';
import { directoryOf, itemPath, leafName } from '../items/readValue';
import type { ListDefinition } from '../lists/ListDefinition';
import { toUtcText } from '../time/siteTime';
import type { RecycledThing } from './RecycledThing';

/** Takes the list out of the web with everything in it, for good. */
export function purgeList(context: ApiContext, list: ListDefinition): void {
  const { lists, fields, views, contentTypes, items, uniqueValues } = context.services;
  items.removeAll(list.id);
  uniqueValues.removeAll(list.id);
  [fields, views, contentTypes].forEach((store) => store.removeAll(list.id));
  lists.remove(list);
  note(context, list, { object: 'list', change: 'deleteObject', uniqueId: list.id });
}

/** Hides the list with everything in it; answers the id in the recycle bin. */
export function putListInRecycleBin(context: ApiContext, list: ListDefinition): string {
  const thing = { ...binEntry(context, list), title: list.title, leafName: nameOf(list.url), kind: 'list' as const };
  context.services.recycleBin.put(thing);
  context.services.lists.recycle(list);
  note(context, list, { object: 'list', change: 'deleteObject', uniqueId: list.id });
  return thing.id;
}

/** Moves the row to the recycle bin; its versions wait for it. */
export function putItemInRecycleBin(context: ApiContext, list: ListDefinition, seen: ItemRow): string {
  const row = context.services.items.get(list.id, seen.id) ?? seen;
  const thing: RecycledThing = {
    ...binEntry(context, list),
    title: String(row.values.Title ?? ''),
    leafName: leafName(row),
    directory: directoryOf(list, row).slice(1),
    kind: 'item',
    row
  };
  context.services.recycleBin.put(thing);
  takeOut(context, list, row);
  return thing.id;
}

/** Deletes the row and its versions; it is in neither recycle bin afterwards. */
export function purgeItem(context: ApiContext, list: ListDefinition, row: ItemRow): void {
  takeOut(context, list, row);
  context.services.items.removeVersions(list.id, row.id);
}

function takeOut(context: ApiContext, list: ListDefinition, row: ItemRow): void {
  const { items, uniqueValues, lists, now } = context.services;
  checkEmpty(context, list, row);
  items.remove(list.id, row.id);
  uniqueValues.removeItem(list.id, row.id);
  lists.put({ ...list, itemDeleted: toUtcText(now().getTime()) });
  note(context, list, { object: 'item', change: 'deleteObject', uniqueId: row.guid, itemId: row.id });
}

/** A folder's content is deleted with it; that is not implemented here. */
function checkEmpty(context: ApiContext, list: ListDefinition, row: ItemRow): void {
  const path = itemPath(list, row);
  const children = isFolder(row) ? [...context.services.items.scan(list.id)] : [];
  if (children.some((child) => directoryOf(list, child) === path)) {
    refuse('notImplemented', 'deleting a folder with rows in it:', path);
  }
}

type Noted = Pick<Parameters<ApiContext['services']['changes']['add']>[0], 'object' | 'change' | 'uniqueId' | 'itemId'>;

function note(context: ApiContext, list: ListDefinition, noted: Noted): void {
  const { changes, now } = context.services;
  changes.add({ site: list.site, listId: list.id, time: now().getTime(), ...noted });
}

function binEntry(
  context: ApiContext,
  list: ListDefinition
): Pick<RecycledThing, 'id' | 'site' | 'directory' | 'deletedAt' | 'deletedBy' | 'listId'> {
  return {
    id: randomUUID(),
    site: list.site,
    directory: list.url.slice(1),
    deletedAt: toUtcText(context.services.now().getTime()),
    deletedBy: context.user.id,
    listId: list.id
  };
}

function nameOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

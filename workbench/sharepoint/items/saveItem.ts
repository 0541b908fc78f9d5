import { randomUUID } from 'node:crypto';
import type { ApiContext } from '../http/ApiContext';
import type { ListDefinition } from '../lists/ListDefinition';
import { isModerated, moderationColumn, moderationStatus, statusAfterSave } from '../permissions/moderation';
import { toUtcText } from '../time/siteTime';
import type { ItemChanges } from './bindItem';
import { checkRules } from './checkRules';
import { checkValues } from './checkValues';
import { defaultValues } from './defaultValues';
import type { ItemRow } from './ItemRow';
import { claimUniqueValues } from './uniqueValues';

/** Where a row is made, and as what. */
export type ItemPlace = Pick<ItemRow, 'directory' | 'folderName' | 'contentTypeId'>;

/** Adds a row: version 1.0, ETag "1", defaults in the columns that were not given. */
export function createItem(
  context: ApiContext,
  list: ListDefinition,
  given: ItemChanges,
  place: ItemPlace = {}
): ItemRow {
  const { services, user } = context;
  const values = Object.fromEntries(Object.entries(given).filter(([name]) => name !== moderationColumn));
  checkValues(context, list, values);
  const now = services.now();
  const time = toUtcText(now.getTime());
  const row: ItemRow = {
    id: services.items.nextId(list.id),
    guid: randomUUID(),
    etag: 1,
    uiVersion: 512,
    created: time,
    modified: time,
    author: user.id,
    editor: user.id,
    ...place,
    ...(isModerated(list) ? { moderation: moderationStatus.pending } : {}),
    values: { ...defaultValues(services.fields.all(list.id), values, now), ...values }
  };
  checkRules(context, list, row);
  claimUniqueValues(context, list, row);
  services.items.insert(list.id, row);
  return finish(context, list, row, 'add');
}

interface UpdateOptions {
  /** False keeps the version number, as `bNewDocumentUpdate` asks for. */
  readonly isNewVersion: boolean;
}

interface RowChange {
  readonly list: ListDefinition;
  /** As the person saw it. */
  readonly row: ItemRow;
  readonly changes: ItemChanges;
}

/** Changes the given columns. The ETag and the time move even if the values are what they were. */
export function updateItem(
  context: ApiContext,
  { list, row: seen, changes: given }: RowChange,
  { isNewVersion }: UpdateOptions = { isNewVersion: true }
): ItemRow {
  const { [moderationColumn]: status, ...changes } = given;
  // A version that was approved may be what the person saw; what they change is the row as it is.
  const row = context.services.items.get(list.id, seen.id) ?? seen;
  checkValues(context, list, changes);
  const isVersioned = list.settings.EnableVersioning === true && isNewVersion;
  const saved: ItemRow = {
    ...row,
    etag: row.etag + 1,
    uiVersion: row.uiVersion + (isVersioned ? 512 : 0),
    modified: toUtcText(context.services.now().getTime()),
    editor: context.user.id,
    moderation: typeof status === 'number' ? status : statusAfterSave(context, list, row),
    values: { ...row.values, ...changes }
  };
  checkRules(context, list, saved);
  claimUniqueValues(context, list, saved);
  if (isVersioned) {
    context.services.items.keepVersion(list.id, row, Number(list.settings.MajorVersionLimit ?? 0));
  }
  context.services.items.update(list.id, saved);
  return finish(context, list, saved, isNewVersion ? 'update' : 'systemUpdate');
}

type ItemChange = 'add' | 'update' | 'systemUpdate';

function finish(context: ApiContext, list: ListDefinition, row: ItemRow, change: ItemChange): ItemRow {
  const { lists, changes, now } = context.services;
  if (list.itemModified !== row.modified) {
    lists.put({ ...list, itemModified: row.modified });
  }
  const time = now().getTime();
  changes.add({ site: list.site, listId: list.id, object: 'item', change, time, itemId: row.id, uniqueId: row.guid });
  return row;
}

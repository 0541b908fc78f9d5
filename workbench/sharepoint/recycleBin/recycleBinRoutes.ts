import { refuse } from '../errors/SharePointError';
import { addressOf, demand, type ApiContext, type Routes } from '../http/ApiContext';
import { actionDone, type ApiResult } from '../http/ApiResult';
import { complex, type EntitySource } from '../http/Entity';
import { claimUniqueValues } from '../items/uniqueValues';
import { findByTitle, toId } from '../lists/findList';
import { toFinnishText } from '../time/siteTime';
import { loginNameOf, userById } from '../users/SiteUser';
import type { RecycledThing } from './RecycledThing';

/** What the person sees of the bin: everything for a site administrator, otherwise what they deleted themselves. */
function visibleThings(context: ApiContext): readonly RecycledThing[] {
  const things = context.services.recycleBin.all(context.site.path);
  return context.user.isSiteAdmin ? things : things.filter((thing) => thing.deletedBy === context.user.id);
}

function findThing(context: ApiContext): RecycledThing {
  const id = toId(addressOf(context, 'binitem').argument.value);
  return visibleThings(context).find((thing) => thing.id === id) ?? refuse('recycleBinItemMissing');
}

function thingSource(thing: RecycledThing): EntitySource {
  const editLink = `Web/RecycleBin(guid'${thing.id}')`;
  const user = userById(thing.deletedBy);
  return {
    type: 'SP.RecycleBinItem',
    metadata: '#SP.ApiData.RecycleBinItems/@Element',
    id: editLink,
    editLink,
    defaults: {
      AuthorEmail: user?.email ?? '',
      AuthorName: user?.title ?? '',
      DeletedByEmail: user?.email ?? '',
      DeletedByName: user?.title ?? '',
      DeletedDate: thing.deletedAt,
      DeletedDateLocalFormatted: toFinnishText(Date.parse(thing.deletedAt), false),
      DirName: thing.directory,
      DirNamePath: complex('SP.ResourcePath', { DecodedUrl: thing.directory }),
      Id: thing.id,
      ItemState: 1,
      ItemType: thing.kind === 'item' ? 3 : 4,
      LeafName: thing.leafName,
      LeafNamePath: complex('SP.ResourcePath', { DecodedUrl: thing.leafName }),
      Size: String(sizeOf(thing)),
      Title: thing.title
    },
    extras: { DeletedByLoginName: () => (user ? loginNameOf(user) : '') },
    related: {}
  };
}

/** Roughly what a row takes in the content database: recorded sizes of short rows are about 200 bytes. */
function sizeOf(thing: RecycledThing): number {
  return thing.kind === 'item' ? 150 + Buffer.byteLength(JSON.stringify(thing.row.values)) : 0;
}

/** Reported: a bin of more than 5,000 things cannot be listed, by whatever filter; single things can be had by their id. */
function readBin(context: ApiContext): ApiResult {
  const { recycleBin, conditions } = context.services;
  if (recycleBin.count(context.site.path) > conditions.current.binThreshold) {
    refuse('binThreshold');
  }
  const sources = visibleThings(context).map(thingSource);
  return { kind: 'sources', sources, metadata: '#SP.ApiData.RecycleBinItems' };
}

function readThing(context: ApiContext): ApiResult {
  return { kind: 'source', source: thingSource(findThing(context)) };
}

/** Puts the thing back where it was, under the id it had. */
function restore(context: ApiContext): ApiResult {
  const thing = findThing(context);
  const { services, site } = context;
  if (thing.kind === 'list') {
    demand(context, 'manageLists');
    restoreList(context, thing);
  } else {
    demand(context, 'deleteListItems');
    const list = services.lists.all(site.path).find((known) => known.id === thing.listId) ?? refuse('listByIdMissing');
    claimUniqueValues(context, list, thing.row);
    services.items.insert(list.id, thing.row);
  }
  services.recycleBin.remove(thing.id);
  services.changes.add({
    site: site.path,
    listId: thing.listId,
    object: thing.kind,
    change: 'restore',
    time: services.now().getTime(),
    ...(thing.kind === 'item' ? { itemId: thing.row.id, uniqueId: thing.row.guid } : { uniqueId: thing.listId })
  });
  return actionDone('Restore');
}

function restoreList({ services, site }: ApiContext, thing: RecycledThing): void {
  services.lists.restore(site.path, thing.listId);
  const lists = services.lists.all(site.path);
  const list = lists.find((known) => known.id === thing.listId);
  const others = lists.filter((known) => known !== list);
  if (list && findByTitle(others, list.title)) {
    refuse('listTitleTaken');
  }
}

export const recycleBinRoutes: Routes = {
  'GET web/recyclebin': readBin,
  'GET site/recyclebin': readBin,
  'GET web/binitem': readThing,
  'POST web/binitem/restore': restore
};

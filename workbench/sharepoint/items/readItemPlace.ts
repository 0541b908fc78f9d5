import { refuse } from '../errors/SharePointError';
import type { ApiContext } from '../http/ApiContext';
import { isObject } from '../http/readBody';
import type { ListDefinition } from '../lists/ListDefinition';
import { findFolder } from './inScope';
import { itemPath } from './readValue';
import type { ItemPlace } from './saveItem';

/** `UnderlyingObjectType` of what is made. */
const objectTypes = { row: 0, folder: 1 } as const;

/**
 * Reads `listItemCreateInfo` of `AddValidateUpdateItemUsingPath`: the folder that the row is made in, or the name of the
 * folder that is made. A folder without a name, or a name that is taken, is refused.
 */
export function readItemPlace(context: ApiContext, list: ListDefinition, info: unknown): ItemPlace {
  const { FolderPath: path, LeafName: name, UnderlyingObjectType: type = objectTypes.row } = isObject(info) ? info : {};
  const directory = findFolder(context, list, decodedUrl(path) ?? list.url);
  const place = directory === list.url ? {} : { directory };
  if (type === objectTypes.row) {
    return place;
  }
  if (type !== objectTypes.folder) {
    return refuse('notImplemented', 'UnderlyingObjectType', String(type));
  }
  const folderName = decodedUrl(name) ?? refuse('notImplemented', 'a folder without', 'LeafName');
  const target = `${directory}/${folderName}`.toLowerCase();
  for (const row of context.services.items.scan(list.id)) {
    if (itemPath(list, row).toLowerCase() === target) {
      return refuse('folderNameTaken', folderName);
    }
  }
  return { ...place, folderName };
}

/** `{"DecodedUrl": "…"}`, or the text itself. */
function decodedUrl(path: unknown): string | undefined {
  const url = isObject(path) ? path.DecodedUrl : path;
  return typeof url === 'string' && url !== '' ? url : undefined;
}

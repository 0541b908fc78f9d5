import type { ApiContext } from '../http/ApiContext';
import { isFolder, type ItemRow } from '../items/ItemRow';
import type { ListDefinition } from '../lists/ListDefinition';

/** The content type of folders, and of all that come from it. */
export const folderPrefix = '0x0120';

/** The content types that rows of a list carry: their own, or else the list's first, and folders that of folders. */
export function contentTypeIds(
  { services }: ApiContext,
  list: ListDefinition
): { readonly of: (row: ItemRow) => string } {
  const types = services.contentTypes.all(list.id);
  const item = types.find(({ id }) => !id.startsWith(folderPrefix))?.id ?? '0x01';
  const folder = types.find(({ id }) => id.startsWith(folderPrefix))?.id ?? folderPrefix;
  return { of: (row) => row.contentTypeId ?? (isFolder(row) ? folder : item) };
}

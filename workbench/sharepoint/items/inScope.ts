import type { ViewScope } from '../caml/parseView';
import { refuse } from '../errors/SharePointError';
import type { ApiContext } from '../http/ApiContext';
import type { ListDefinition } from '../lists/ListDefinition';
import { isFolder, type ItemRow } from './ItemRow';
import { directoryOf, itemPath } from './readValue';

/**
 * Which rows and folders a view of a folder is about.
 *
 * @param folder server-relative path; the list's own folder when it is left out
 */
export function inScope(
  context: ApiContext,
  list: ListDefinition,
  { scope, folder }: { readonly scope: ViewScope; readonly folder: string | undefined }
): (row: ItemRow) => boolean {
  const root = findFolder(context, list, folder ?? list.url);
  const isHere = (row: ItemRow): boolean => directoryOf(list, row) === root;
  const isUnder = (row: ItemRow): boolean => `${directoryOf(list, row)}/`.startsWith(`${root}/`);
  switch (scope) {
    case 'default':
      return isHere;
    case 'filesonly':
      return (row) => isHere(row) && !isFolder(row);
    case 'recursive':
      return (row) => isUnder(row) && !isFolder(row);
    case 'recursiveall':
      return isUnder;
  }
}

/** The path as the list's folder has it; a folder that there is not is refused. */
export function findFolder(context: ApiContext, list: ListDefinition, path: string): string {
  const wanted = path.replace(/\/$/, '').toLowerCase();
  if (wanted === list.url.toLowerCase()) {
    return list.url;
  }
  for (const row of context.services.items.scan(list.id)) {
    if (isFolder(row) && itemPath(list, row).toLowerCase() === wanted) {
      return itemPath(list, row);
    }
  }
  return refuse('folderMissing', path);
}

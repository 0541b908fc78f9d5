import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { readListUrl } from '../../sharepoint/choices/readListUrl';
import { toKeptAddress } from './locateList';
import { readListId } from './readListId';

/**
 * Asks the site for the list that a page's address names by its id. Loaded on demand: most addresses name the list itself.
 *
 * @returns the list's server-relative address, to be read by `locateList`; `undefined` when the address names no list.
 *   Throws `PlanFaultError`
 */
export async function findNamedList(context: WebPartContext, address: string): Promise<string | undefined> {
  const named = readListId(address, new URL(context.pageContext.web.absoluteUrl).origin);
  const listUrl = named && (await readListUrl(context, named));
  return listUrl === undefined ? undefined : toKeptAddress(listUrl);
}

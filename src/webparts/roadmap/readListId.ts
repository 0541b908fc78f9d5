import type { NamedList } from '../../sharepoint/choices/readListUrl';
import { readAddress } from './readAddress';

const layouts = /^(.*?)\/_layouts\//i;
const guid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;

/**
 * Reads the list's id in an address of one of SharePoint's own pages: a generic form (`listform.aspx?ListId=…`), the
 * list's settings (`listedit.aspx?List=…`), an item's versions (`Versions.aspx?list=…`) or permissions
 * (`user.aspx?obj=…`). The id has braces or not, and is encoded once or, after a sign-in page, twice.
 *
 * @param origin - the tenant's origin; an address elsewhere names no list
 */
export function readListId(address: string, origin: string): NamedList | undefined {
  const url = readAddress(address, origin);
  const webPath = layouts.exec(url?.pathname ?? '')?.[1];
  if (!url || webPath === undefined) {
    return undefined;
  }
  const query = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const named = [query.get('listid'), query.get('list'), query.get('obj')];
  const [id] = named.flatMap((value) => guid.exec((value ?? '').replace(/%2d/gi, '-')) ?? []);
  // The path is still encoded, as a web's address is.
  return id === undefined ? undefined : { id: id.toLowerCase(), webUrl: origin + webPath };
}

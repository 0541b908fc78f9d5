/** Where a list is: its own address within the tenant, and its site's. */
export interface ListLocation {
  /** Server-relative. */
  readonly listUrl: string;
  /** Absolute. */
  readonly webUrl: string;
}

const listPath = /^(.*?)\/Lists\/([^/]+)/i;

/**
 * Finds the list in an address that a person has pasted: of the list, one of its views or forms, absolute or relative.
 *
 * @param origin - the tenant's origin; an address elsewhere is none
 */
export function locateList(address: string, origin: string): ListLocation | undefined {
  let url: URL;
  try {
    url = new URL(address, origin);
  } catch {
    return undefined;
  }
  const match = listPath.exec(decodeURIComponent(url.pathname));
  if (url.origin !== origin || address.trim() === '' || !match) {
    return undefined;
  }
  return { listUrl: match[0], webUrl: origin + (match[1] ?? '') };
}

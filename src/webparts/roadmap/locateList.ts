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
  const path = address.trim() === '' ? undefined : readPath(address, origin);
  const match = path === undefined ? undefined : listPath.exec(path);
  return match ? { listUrl: match[0], webUrl: origin + (match[1] ?? '') } : undefined;
}

/** The decoded path of an address of this origin. */
function readPath(address: string, origin: string): string | undefined {
  try {
    const url = new URL(address, origin);
    return url.origin === origin ? decodeURIComponent(url.pathname) : undefined;
  } catch {
    // Not an address at all, or one whose percent signs mean nothing: the person is asked again.
    return undefined;
  }
}

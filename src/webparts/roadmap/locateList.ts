import { toHref } from '../../domain/text/toHref';
import { readAddress } from './readAddress';

/** Where a list is: its own address within the tenant, and its site's. */
export interface ListLocation {
  /** Server-relative, decoded. */
  readonly listUrl: string;
  /** Absolute, encoded. */
  readonly webUrl: string;
}

/** `/:l:/s/` of a sharing link is followed by a token without a path. */
const token = /^\/:[a-z]:\//i;
const listPath = /^(.*?)\/Lists\/(?![^/]*\.aspx$)([^/]+)/i;
/** A site below a managed path, and what is left of the address. */
const sitePath = /^(\/(?:sites|teams|personal)\/[^/]+)?(?:\/(.*))?$/i;
/** SharePoint's own folders, and libraries that every site has: what is in them is no list. */
const otherFolder =
  /(^|\/)(_[^/]*|Lists|Forms|SitePages|SiteAssets|Pages|Shared Documents|Documents|Style Library|FormServerTemplates|sites|teams|personal)(\/|$)/i;

/**
 * Finds the list in an address that a person has pasted or a page keeps: of the list, one of its views or forms, absolute
 * or relative, encoded or not. Lists mostly lie under `/Lists/`; one that lies elsewhere is taken to be the folder that
 * the address names, and its site the page's own, or else the folder's parent.
 *
 * @param origin - the tenant's origin; an address elsewhere is none
 * @param pageWebPath - the page's own site, server-relative, for lists that do not lie under `/Lists/`
 */
export function locateList(address: string, origin: string, pageWebPath = ''): ListLocation | undefined {
  const path = readPath(address, origin);
  if (path === undefined) {
    return undefined;
  }
  const match = listPath.exec(path);
  return match
    ? toLocation(match[0], match[1] ?? '', origin)
    : locateElsewhere(path.replace(/\/[^/]+\.aspx$/i, ''), origin, pageWebPath);
}

/**
 * A list's address as it is stored, to be read by `locateList`: as it is, and encoded only where a name contains
 * characters that look like encoding, or that are invisible.
 */
export function toKeptAddress(listUrl: string): string {
  return /[%#?\p{Default_Ignorable_Code_Point}]/u.test(listUrl) ? toHref(listUrl) : listUrl;
}

/** A list whose folder is directly under its site, or deeper, as older templates and scripts make it. */
function locateElsewhere(folder: string, origin: string, pageWebPath: string): ListLocation | undefined {
  const [, site = '', rest = ''] = sitePath.exec(folder) ?? [];
  if (rest === '' || otherFolder.test(rest)) {
    return undefined;
  }
  const own = pageWebPath.replace(/\/$/, '');
  const isOwn = own !== '' && folder.toLowerCase().startsWith(`${own.toLowerCase()}/`);
  const parent = folder.slice(0, folder.lastIndexOf('/'));
  return toLocation(folder, isOwn ? folder.slice(0, own.length) : parent.length < site.length ? site : parent, origin);
}

function toLocation(listUrl: string, webPath: string, origin: string): ListLocation {
  return { listUrl, webUrl: origin + encodeURI(webPath) };
}

/** The decoded path of an address of this origin, without a slash at its end. */
function readPath(address: string, origin: string): string | undefined {
  const path = readAddress(address, origin)?.pathname;
  try {
    return path === undefined || token.test(path)
      ? undefined
      : decodeURIComponent(path.replace(/%(?![0-9a-f]{2})/gi, '%25')).replace(/(.)\/+$/, '$1');
  } catch {
    // The encoding is malformed: the person is asked again.
    return undefined;
  }
}

/** `/:l:/r/` of a shared link stands before the real path. */
const redirect = /^\/:[a-z]:\/r(?=\/)/i;
/** Classic sites keep the page's address below the site after the number sign: `/_layouts/15/start.aspx#/Lists/…`. */
const startPage = /\/_layouts\/(?:\d+\/)?start\.aspx(?:\?[^#]*)?#(?=\/)/i;

/**
 * An address as people paste it or a page keeps it: absolute or relative, with or without its scheme, of the page itself,
 * of a shared link to a path or of a classic site's start page.
 *
 * @param origin - the tenant's origin
 * @returns its URL, still encoded; `undefined` for an address elsewhere, or none at all
 */
export function readAddress(address: string, origin: string): URL | undefined {
  const text = withHash(address.trim().replace(startPage, ''));
  try {
    const url = new URL(withScheme(text, origin), origin);
    url.pathname = url.pathname.replace(redirect, '');
    return text !== '' && url.host === new URL(origin).host && /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    // Not an address: the person is asked again.
    return undefined;
  }
}

/** Browsers show an address without its scheme. */
function withScheme(address: string, origin: string): string {
  const { host, protocol } = new URL(origin);
  return address.toLowerCase().startsWith(`${host}/`) ? `${protocol}//${address}` : address;
}

/** A number sign belongs to the name, unless it stands after a page or a query: `/Lists/Tiimi #1`. */
function withHash(address: string): string {
  const at = address.indexOf('#');
  return at < 0 || /\.aspx|\?/i.test(address.slice(0, at)) ? address : address.replace(/#/g, '%23');
}

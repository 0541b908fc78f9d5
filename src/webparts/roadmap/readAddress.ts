/** `/:l:/r/` of a shared link stands before the real path. */
const redirect = /^\/:[a-z]:\/r(?=\/)/i;
/** Classic sites keep the page's address below the site after the number sign: `/_layouts/15/start.aspx#/Lists/…`. */
const startPage = /\/_layouts\/(?:\d+\/)?start\.aspx(?:\?[^#]*)?#(?=\/)/i;

/** Invisible characters in texts from mails and documents. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Marks around an address in a text: `<https://…>`, `(https://…)`, quotes. */
const around = /^[<("“”„«'‘’]+(.*?)[>)"“”»'‘’]*$/s;
/** Characters that no name in SharePoint ends in, such as the full stop of a sentence. */
const atEnd = /[.<>"\s]+$/;
/** Outlook and Teams replace links by a page that checks them. */
const safeLink = /^https:\/\/[^/]*(?:\.safelinks\.protection\.outlook\.com\/|\/.*safelinks?\b.*\?)/i;
/** Pages that are shown before another one, such as a sign-in page. */
const standIn = /\/_(?:layouts\/(?:\d+\/)?(?:AccessDenied|Authenticate)|forms\/default)\.aspx$/i;

/**
 * An address as people paste it or a page keeps it: absolute or relative, with or without its scheme, of the page
 * itself, of a shared link to a path or of a classic site's start page; with marks around it as in a text, or inside
 * the address of a page that leads to it (a checked link of Outlook, a sign-in page).
 *
 * @param origin - the tenant's origin
 * @returns its URL, still encoded; `undefined` for an address of another origin, or for no address
 */
export function readAddress(address: string, origin: string): URL | undefined {
  const text = withHash(withoutMarks(address).replace(startPage, ''));
  try {
    const url = new URL(withScheme(text, origin), origin);
    const target = targetOf(url);
    if (target !== undefined) {
      return readAddress(target, origin);
    }
    url.pathname = url.pathname.replace(redirect, '').replace(/\/{2,}/g, '/');
    const isHere = url.host === new URL(origin).host && /^https?:$/.test(url.protocol);
    return text.includes('/') && isHere ? url : undefined;
  } catch {
    // Not an address: the person is asked again.
    return undefined;
  }
}

function withoutMarks(address: string): string {
  const text = address.replace(unseen, '').trim();
  return text.replace(around, '$1').replace(atEnd, '');
}

/** The address that such a page leads to; `undefined` for other pages. */
function targetOf(url: URL): string | undefined {
  const names = safeLink.test(url.href) ? ['url'] : standIn.test(url.pathname) ? ['source', 'returnurl'] : [];
  const [found] = [...url.searchParams].filter(([name]) => names.includes(name.toLowerCase()));
  return found?.[1];
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

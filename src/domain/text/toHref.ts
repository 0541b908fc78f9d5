/**
 * Encodes a decoded server-relative address, as SharePoint's REST service returns it, for a link or a URL: letters with
 * marks, spaces, and the signs that mean something in an address (`%`, `#`, `?`) are encoded.
 */
export function toHref(decodedPath: string): string {
  return encodeURI(decodedPath).replace(/#/g, '%23').replace(/\?/g, '%3F');
}

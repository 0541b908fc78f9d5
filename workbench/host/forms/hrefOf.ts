/** A decoded server-relative address as a link: names may hold the signs of an address. */
export function hrefOf(path: string): string {
  return encodeURI(path).replace(/#/g, '%23');
}

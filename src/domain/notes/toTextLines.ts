const namedEntities: Readonly<Partial<Record<string, string>>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/**
 * The lines of a multi-line column. SharePoint gives line breaks as CRLF or LF, exports to Excel write the carriage
 * return as `_x000D_`, and a column that was made rich text wraps its lines in `<div class="ExternalClass…">` and breaks
 * them with tags. Markup that is not inside such a wrapper is somebody's text and stays.
 */
export function toTextLines(text: string): readonly string[] {
  const plain = /^\s*<div[^>]*\bExternalClass/i.test(text) ? withoutMarkup(text) : text;
  return plain.replace(/_x000D_/gi, '\r').split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
}

function withoutMarkup(html: string): string {
  return html
    .replace(/[\r\n]+/g, ' ')
    .replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => namedEntities[name.toLowerCase()] ?? whole)
    .replace(/[ \t\u200b]*\n[ \t\u200b]*/g, '\n');
}

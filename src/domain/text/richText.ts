/** Names of the characters U+00A0 to U+00FF, in order, as HTML has them. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' '
  );
const others: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  bull: '•',
  hellip: '…',
  euro: '€',
  trade: '™',
  rarr: '→',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' '
};

/** A tag begins as HTML says: `<` and a letter, `/`, `!` or `?`. Quoted values may hold `>`. */
const tag = /<!--[\s\S]*?(?:-->|$)|<[!?/]?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const unread = /<(script|style|head|title|template)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const block =
  /^<\/?(?:address|article|aside|blockquote|caption|dd|div|dl|dt|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|tfoot|thead|tr|ul)\b/i;

/** SharePoint's own mark around the text of a rich column; it stays when the column is made plain. */
export function isRichValue(text: string): boolean {
  return /^\s*<div[^>]*\bExternalClass/i.test(text);
}

/**
 * The text of rich text, as reading the page aloud would give it: blocks and breaks part lines, cells of a row are a
 * tab apart, links keep their words, entities their characters; scripts and styles are no text. What has no tags keeps
 * its own line breaks. Nothing is inserted into the page's document.
 */
export function plainFromRichText(html: string): string {
  const read = html.replace(unread, ' ');
  if (read.search(tag) < 0) {
    return tidy(decode(read).split(/\r\n|[\r\n]/));
  }
  const lines: string[] = [];
  let line = '';
  const endBlock = (): void => {
    if (line.trim() !== '' || /[\u00a0\u200b]/.test(line)) {
      lines.push(line);
    }
    line = '';
  };
  const addText = (text: string): void => {
    line += decode(text.replace(/[ \t\r\n\f]+/g, ' '));
  };
  let end = 0;
  for (const match of read.matchAll(tag)) {
    addText(read.slice(end, match.index));
    end = match.index + match[0].length;
    if (/^<br\b/i.test(match[0])) {
      lines.push(line);
      line = '';
    } else if (block.test(match[0])) {
      endBlock();
    } else if (/^<\/t[dh]\b/i.test(match[0])) {
      line += '\t';
    }
  }
  addText(read.slice(end));
  endBlock();
  return tidy(lines);
}

/** A plain text as rich text that reads back the same: a paragraph for each line, everything in it escaped. */
export function richTextFromPlain(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => (line === '' ? '<p><br></p>' : `<p>${escape(line)}</p>`))
    .join('');
}

function tidy(lines: readonly string[]): string {
  return lines
    .map((line) =>
      line
        .replace(/[\u200b\u200c\ufeff]/g, '')
        .replace(/\u00a0/g, ' ')
        .replace(/ *\t */g, '\t')
        .replace(/^ +|[ \t]+$/g, '')
    )
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name: string) => {
    if (name === undefined) {
      const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
    const position = latin1.indexOf(name);
    return position >= 0 ? String.fromCharCode(0xa0 + position) : (others[name] ?? whole);
  });
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

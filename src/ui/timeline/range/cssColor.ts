/** The colours of HTML 4, which Excel and Word write by name. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff'
};

/** Words of a `background` that are no colours, and those that leave what is under them in sight. */
const others =
  /^(?:none|transparent|auto|initial|inherit|unset|(?:no-)?repeat(?:-[xy])?|scroll|fixed|local|(?:padding|border|content)-box|left|right|top|bottom|center)$/;

const colorPattern = /#[\da-f]{3,8}\b|[a-z][a-z-]*\([^)]*\)|[\w-]+/gi;

/** Colours and pictures that are drawn, but of which nothing more can be said. */
const drawn = /gradient\(/i;

/** Channels from here on are white to a reader. */
const nearlyWhite = 250;

/**
 * The colour in a value of `background`, `background-color` or `bgcolor`: `#rrggbb`, or as it is written where that is
 * none of the usual ones (another name, `hsl()`, a gradient); `undefined` for none and for one that is wholly transparent.
 * Of `var()` the fallback counts.
 */
export function cssColor(value: string): string | undefined {
  const text = value
    .replace(/url\([^)]*\)|!important/gi, '')
    .replace(/\bvar\(\s*--[\w-]+\s*,/gi, ' ')
    .trim();
  if (drawn.test(text)) {
    return text.toLowerCase();
  }
  const bare = /^[\da-f]{6}$/i.test(text) ? `#${text}` : text;
  const [color] = [...bare.matchAll(colorPattern)]
    .map(([word]) => word.toLowerCase())
    .filter((word) => !/^[\d-]/.test(word) && !others.test(word));
  if (color === undefined) {
    return undefined;
  }
  return color.startsWith('#') ? fromHex(color) : color.startsWith('rgb') ? fromRgb(color) : (named[color] ?? color);
}

/** Whether a colour of `cssColor` looks like paper. */
export function isWhite(color: string): boolean {
  return color.startsWith('#') && [1, 3, 5].every((at) => parseInt(color.slice(at, at + 2), 16) >= nearlyWhite);
}

function fromHex(hex: string): string | undefined {
  const digits = hex.slice(1);
  const full = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return full.length === 8 && full.endsWith('00') ? undefined : `#${full.slice(0, 6)}`;
}

function fromRgb(text: string): string | undefined {
  const parts = text.slice(text.indexOf('(')).match(/[\d.]+%?/g) ?? [];
  const [, , , alpha] = parts;
  if (parts.length < 3 || (alpha !== undefined && Number.parseFloat(alpha) === 0)) {
    return undefined;
  }
  const channels = parts.slice(0, 3).map((part) => Number.parseFloat(part) * (part.endsWith('%') ? 2.55 : 1));
  return `#${channels.map((channel) => Math.min(255, Math.round(channel)).toString(16).padStart(2, '0')).join('')}`;
}

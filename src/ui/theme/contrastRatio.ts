/** Red, green and blue of a colour, 0–255. */
type Channels = readonly [number, number, number];

/**
 * Relative luminance of a colour by WCAG 2.2, from 0 (black) to 1 (white). Understands hex colours and `rgb()`;
 * `undefined` for everything else, such as system colours and anything transparent.
 */
export function luminanceOf(color: string): number | undefined {
  const channels = parseHex(color) ?? parseRgb(color);
  if (!channels) {
    return undefined;
  }
  const [red, green, blue] = channels.map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours by WCAG 2.2, from 1 to 21; `undefined` when one of them is not understood. */
export function contrastRatio(a: string, b: string): number | undefined {
  const first = luminanceOf(a);
  const second = luminanceOf(b);
  return first === undefined || second === undefined
    ? undefined
    : (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function parseHex(color: string): Channels | undefined {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(color.trim())?.[1];
  if (digits === undefined) {
    return undefined;
  }
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [parseInt(full.slice(0, 2), 16), parseInt(full.slice(2, 4), 16), parseInt(full.slice(4, 6), 16)];
}

function parseRgb(color: string): Channels | undefined {
  const match = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/i.exec(color.trim());
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined;
}

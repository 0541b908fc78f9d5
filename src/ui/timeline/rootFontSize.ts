/** Pixels in a rem: more than 16 for a person who has enlarged the text. */
export function rootFontSize(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

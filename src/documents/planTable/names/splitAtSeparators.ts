/** The names that one cell was read as. */
export interface NameSplit {
  readonly names: readonly string[];
  /** False where the cell could be read otherwise: split on a guess, or kept as one although it may name several. */
  readonly isCertain: boolean;
}

/**
 * Cuts a text at separators that stand outside brackets. A part that ends in a hyphen shares its end with the next one
 * ("viestintä- ja markkinointikoordinaattori" is one role), so nothing is cut after it.
 *
 * @param separator - a pattern with the sticky and case-insensitive flags (`iy`)
 */
export function splitAtSeparators(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    depth += letter === '(' ? 1 : letter === ')' && depth > 0 ? -1 : 0;
    separator.lastIndex = index;
    const [found] = (depth === 0 && separator.exec(text)) || [];
    if (found !== undefined && !/-\s*$/.test(text.slice(start, index))) {
      parts.push(text.slice(start, index));
      start = index + found.length;
      index = start - 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

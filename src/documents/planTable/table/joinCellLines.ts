/** Words that a suspended hyphen waits for: "viestintä- ja markkinointikoordinaattori". */
const conjunction = /^(?:ja|tai|sekä|eli|och|eller|samt|and|or)\s/i;

/**
 * The text of a cell on one line. A line that ends in a hyphen goes on without a space, except before "ja" and its like;
 * marks of a list at the start of lines are dropped, since the lines are no list any more.
 */
export function joinCellLines(text: string): string {
  return toCellLines(text).reduce((joined, line) => {
    const isHyphenated = /[\p{L}\d]-$/u.test(joined) && !conjunction.test(line);
    return joined === '' ? line : `${joined}${isHyphenated ? '' : ' '}${line}`;
  }, '');
}

/** The lines of a cell that are not empty, without marks of a list. */
export function toCellLines(text: string): readonly string[] {
  const lines = text.split(/[\r\n\v\f\u0085\u2028\u2029]+/).map((line) => line.trim());
  return lines.length === 1
    ? lines
    : lines.map((line) => line.replace(/^(?:[•·▪●○*]\s*|[-–—]\s+)(?=\S)/, '')).filter((line) => line !== '');
}

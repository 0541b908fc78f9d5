/**
 * How many single-letter slips lie between two words: a letter too many, too few, another letter, or two neighbours
 * swapped (optimal string alignment). Equal words give 0.
 */
export function editDistance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  from.forEach((letter, row) => {
    const current = [row + 1];
    to.forEach((other, column) => {
      const replaced = at(previous, column) + (letter === other ? 0 : 1);
      const best = Math.min(replaced, at(previous, column + 1) + 1, at(current, column) + 1);
      const isSwapped = row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === other;
      current.push(isSwapped ? Math.min(best, at(beforePrevious, column - 1) + 1) : best);
    });
    beforePrevious = previous;
    previous = current;
  });
  return at(previous, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

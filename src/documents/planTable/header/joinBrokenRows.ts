import { joinCellLines } from '../table/joinCellLines';

/** What a line of a column's name holds at most. */
const longestPart = 40;

/**
 * Joins the first two rows when the upper one breaks off in words that the lower one goes on with ("Toimen-" over "pide"),
 * as text extraction leaves the lines of a header's cells. Gives `undefined` when it does not.
 */
export function joinBrokenRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] | undefined {
  const [upper = [], lower = [], ...rest] = rows;
  const isBroken = upper.some((text, index) => /\p{L}[-‐]$/u.test(text) && /^\p{Ll}/u.test(lower[index] ?? ''));
  if (!isBroken || lower.some((text) => text.length > longestPart)) {
    return undefined;
  }
  const joined = Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) =>
    joinCellLines(`${upper[index] ?? ''}\n${lower[index] ?? ''}`)
  );
  return [joined, ...rest];
}

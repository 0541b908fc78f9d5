import { type NoteLine, isCellNote } from '../notes/NoteLine';

/**
 * Three-way merge of notes, line by line. Additions and removals of both sides are applied, in their order with the
 * person's additions last. `undefined` when both changed the note of the same half-year to different texts: then the
 * person decides.
 */
export function mergeNotes(
  base: readonly NoteLine[],
  mine: readonly NoteLine[],
  theirs: readonly NoteLine[]
): readonly NoteLine[] | undefined {
  const added = without(mine, base);
  const removed = without(base, mine);
  const theirChanges = new Set([...without(theirs, base), ...without(base, theirs)].map(placeOf));
  const isContested = [...added, ...removed].some(
    (line) => isCellNote(line) && theirChanges.has(placeOf(line)) && !has(theirs, line)
  );
  const agrees = added.every((line) => has(theirs, line)) && removed.every((line) => !has(theirs, line));
  if (isContested && !agrees) {
    return undefined;
  }
  return [...without(theirs, removed), ...without(added, theirs)];
}

/** The key of a note: its half-year, or the text of a loose note. */
function placeOf(line: NoteLine): string {
  return isCellNote(line) ? line.halfYear : `:${line.looseText}`;
}

function has(lines: readonly NoteLine[], line: NoteLine): boolean {
  return lines.some((other) => keyOf(other) === keyOf(line));
}

function without(lines: readonly NoteLine[], others: readonly NoteLine[]): readonly NoteLine[] {
  return lines.filter((line) => !has(others, line));
}

function keyOf(line: NoteLine): string {
  return isCellNote(line) ? `${line.halfYear}:${line.text}` : `:${line.looseText}`;
}

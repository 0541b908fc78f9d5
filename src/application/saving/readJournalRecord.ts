import { isRecord } from './isJournalEntry';

/** What a closed tab has left in the browser's storage. */
export interface JournalRecord<T> {
  /** What this version can use. */
  readonly known: readonly T[];
  /** What another version wrote, and this one must leave as it is; a text when that is the whole record. */
  readonly later: string | readonly unknown[];
}

const nothing = { known: [], later: [] } as const;

/**
 * Separates what this version can use from what it cannot: after an upgrade an old copy of the product may read what a
 * new one has written, and must not drop it. Only an element with neither a kind nor a row is damaged and dropped.
 *
 * @param text - a stored record: JSON with a list under `member`
 * @param isKnown - whether this version can use an element of the list
 * @throws SyntaxError when the text is no JSON
 */
export function readJournalRecord<T>(
  text: string,
  member: string,
  isKnown: (value: unknown) => value is T
): JournalRecord<T> {
  const record: unknown = JSON.parse(text);
  if (!isRecord(record)) {
    return nothing;
  }
  const list = record[member];
  return Array.isArray(list)
    ? { known: list.filter(isKnown), later: list.filter((value) => !isKnown(value) && isIdentified(value)) }
    : { known: [], later: text };
}

function isIdentified(value: unknown): boolean {
  return isRecord(value) && (typeof value.kind === 'string' || isRecord(value.base));
}

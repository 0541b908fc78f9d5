/** A value as its column's type promises it, or the text of one that breaks the promise. */
export type Parsed<T> = { readonly value: T } | { readonly malformed: string };

/** Text, Note and Choice: a text, `null` when empty. */
export function parseText(raw: unknown): Parsed<string> {
  if (raw === null || raw === undefined) {
    return { value: '' };
  }
  return typeof raw === 'string' ? { value: raw } : toMalformed(raw);
}

/** Number: a finite number, `null` when empty. */
export function parseNumber(raw: unknown): Parsed<number | undefined> {
  if (raw === null || raw === undefined) {
    return { value: undefined };
  }
  return typeof raw === 'number' && Number.isFinite(raw) ? { value: raw } : toMalformed(raw);
}

/** DateTime: an ISO 8601 text, `null` when empty. */
export function parseDate(raw: unknown): Parsed<string | undefined> {
  if (raw === null || raw === undefined || raw === '') {
    return { value: undefined };
  }
  return typeof raw === 'string' && !Number.isNaN(Date.parse(raw)) ? { value: raw } : toMalformed(raw);
}

/** MultiChoice: an array of texts, `null` when empty; the single text of a Choice column is taken as one. */
export function parseTexts(raw: unknown): Parsed<readonly string[]> {
  if (raw === null || raw === undefined || raw === '') {
    return { value: [] };
  }
  if (typeof raw === 'string') {
    return { value: [raw] };
  }
  return Array.isArray(raw) && raw.every((entry) => typeof entry === 'string') ? { value: raw } : toMalformed(raw);
}

function toMalformed(raw: unknown): { readonly malformed: string } {
  return { malformed: typeof raw === 'string' ? raw : JSON.stringify(raw) };
}

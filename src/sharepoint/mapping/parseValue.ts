/** A value of its column's type, or the text of a value of another type. */
export type Parsed<T> = { readonly value: T } | { readonly malformed: string };

/** Separates names in a column that holds one text; a comma is part of many names. */
export const nameSeparator = '; ';

/** Text, Note and Choice: a text, `null` when empty; the texts of a MultiChoice column are taken as one. */
export function parseText(raw: unknown): Parsed<string> {
  if (raw === null || raw === undefined) {
    return { value: '' };
  }
  if (typeof raw === 'string') {
    return { value: raw };
  }
  return isTexts(raw) ? { value: raw.join(nameSeparator) } : toMalformed(raw);
}

/** Number: a finite number, `null` when empty; a text column may hold its digits. */
export function parseNumber(raw: unknown): Parsed<number | undefined> {
  if (raw === null || raw === undefined) {
    return { value: undefined };
  }
  const number = typeof raw === 'string' ? readDigits(raw) : raw;
  return number === undefined || (typeof number === 'number' && Number.isFinite(number))
    ? { value: number }
    : toMalformed(raw);
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
  return isTexts(raw) ? { value: raw } : toMalformed(raw);
}

/** Names in a column that holds one text: a line or a semicolon apart. */
export function parseNames(raw: unknown): Parsed<readonly string[]> {
  return typeof raw === 'string' ? { value: splitNames(raw) } : parseTexts(raw);
}

function splitNames(text: string): readonly string[] {
  return text
    .split(/[;\r\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A text of digits as people write it, with a decimal comma or point; `undefined` for nothing but space. */
function readDigits(text: string): number | undefined {
  const digits = text.replace(/\s/g, '').replace(',', '.');
  return digits === '' ? undefined : /^[+-]?\d+(\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
}

function isTexts(raw: unknown): raw is readonly string[] {
  return Array.isArray(raw) && raw.every((entry) => typeof entry === 'string');
}

function toMalformed(raw: unknown): { readonly malformed: string } {
  return { malformed: typeof raw === 'string' ? raw : JSON.stringify(raw) };
}

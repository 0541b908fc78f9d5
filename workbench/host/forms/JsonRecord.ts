/** An object of a REST answer, before anything is known of its members. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member as an object; an empty one when it is something else. */
export function recordIn(record: JsonRecord, name: string): JsonRecord {
  const value = record[name];
  return isRecord(value) ? value : {};
}

/** The member's objects; members that are no objects are left out. */
export function recordsIn(record: JsonRecord, name: string): readonly JsonRecord[] {
  const value = record[name];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The member as text; numbers are written out, everything else is empty. */
export function textIn(record: JsonRecord, name: string): string {
  const value = record[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

export function numberIn(record: JsonRecord, name: string): number | undefined {
  const value = record[name];
  return typeof value === 'number' ? value : undefined;
}

/** The member's texts: of an array, or of an object's `results`. */
export function textsIn(record: JsonRecord, name: string): readonly string[] {
  const value = record[name];
  const list = isRecord(value) ? value.results : value;
  return Array.isArray(list) ? list.filter((entry): entry is string => typeof entry === 'string') : [];
}

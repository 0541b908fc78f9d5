import type { FormatValue } from '../formatting/FormatValue';
import { isRecord } from '../JsonRecord';
import type { JsonRecord } from '../JsonRecord';
import type { ListField } from '../ListField';
import { toDateText } from '../siteTime';

/** The value as column formatting sees it: a text, or the texts of a multi-valued column. */
export function cellValue(row: JsonRecord, name: string): FormatValue {
  const value = row[name];
  if (Array.isArray(value)) {
    return value.map((entry) => (isRecord(entry) ? String(entry.title ?? entry.lookupValue ?? '') : String(entry)));
  }
  return value === undefined || value === null ? '' : String(value);
}

/** The value as the view shows it without formatting. */
export function cellText(row: JsonRecord, field: ListField): string {
  const value = cellValue(row, field.internalName);
  if (typeof value === 'object') {
    return value.join('; ');
  }
  return field.type === 'DateTime' ? toDateText(String(value), field.isDateOnly) : String(value);
}

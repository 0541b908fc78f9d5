import { isRecord } from '../JsonRecord';
import type { JsonRecord } from '../JsonRecord';
import type { ListField } from '../ListField';
import { toDateText } from '../siteTime';

/** A column's value of an item entity, in words. Empty for no value. */
export function itemText(values: JsonRecord, field: ListField): string {
  return valueText(values[field.entityName], field);
}

export function valueText(value: unknown, field: ListField): string {
  if (Array.isArray(value)) {
    return value.map((entry) => valueText(entry, field)).join('; ');
  }
  if (isRecord(value)) {
    return String(value.LookupValue ?? value.Title ?? value.Description ?? value.Url ?? '');
  }
  if (value === null || value === undefined) {
    return '';
  }
  switch (typeof value) {
    case 'boolean':
      return value ? 'Kyllä' : 'Ei';
    case 'number':
      return String(value).replace('.', ',');
    default:
      return field.type === 'DateTime' ? toDateText(String(value), field.isDateOnly) : String(value);
  }
}

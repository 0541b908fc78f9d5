import { isPerson, isReference, type FieldDefinition } from '../fields/FieldDefinition';
import type { ApiContext } from '../http/ApiContext';
import { toFinnishText } from '../time/siteTime';
import { loginNameOf, userById } from '../users/SiteUser';
import { isStoredLink, type StoredValue } from './ItemRow';
import { referenceLabel } from './references';

/** A value as Finnish regional settings show it. */
export function fieldText(context: ApiContext, field: FieldDefinition, value: StoredValue): string {
  if (value === null) {
    return '';
  }
  if (isStoredLink(value)) {
    return value.Description === '' ? value.Url : `${value.Url}, ${value.Description}`;
  }
  if (isReference(field)) {
    return idsOf(value)
      .map((id) => referenceLabel(context, field, id))
      .join('; ');
  }
  switch (field.type) {
    case 'DateTime':
      return toFinnishText(Date.parse(String(value)), field.isDateOnly === true);
    case 'Number':
      return numberText(Number(value), field);
    case 'Boolean':
    case 'Attachments':
      return value === true ? 'Kyllä' : 'Ei';
    default:
      return Array.isArray(value) ? value.join(', ') : String(value);
  }
}

/** A value as an edit form holds it, and as `validateupdatelistitem` takes it. */
export function editText(context: ApiContext, field: FieldDefinition, value: StoredValue): string {
  if (value === null) {
    return '';
  }
  if (isPerson(field)) {
    return idsOf(value)
      .map((id) => userById(id))
      .map((user) => (user ? loginNameOf(user) : ''))
      .join(';');
  }
  if (isReference(field)) {
    return idsOf(value).join(';#;#');
  }
  if (field.type === 'MultiChoice' && Array.isArray(value)) {
    return value.join(';#');
  }
  return field.type === 'Boolean' ? (value === true ? '1' : '0') : fieldText(context, field, value);
}

export function idsOf(value: StoredValue): readonly number[] {
  return Array.isArray(value) ? value.map(Number) : typeof value === 'number' ? [value] : [];
}

/** A decimal comma; thousands are not grouped below five digits, as Finnish is written. */
function numberText(value: number, field: FieldDefinition): string {
  const text = formatterFor(field.decimals).format(field.isPercentage ? value * 100 : value);
  return `${text.replace('\u2212', '-')}${field.isPercentage ? ' %' : ''}`;
}

// Making a formatter takes longer than formatting a page of rows.
const formatters = new Map<number | undefined, Intl.NumberFormat>();

function formatterFor(decimals: number | undefined): Intl.NumberFormat {
  const known = formatters.get(decimals);
  if (known) {
    return known;
  }
  const digits =
    decimals === undefined
      ? { maximumFractionDigits: 15 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const formatter = new Intl.NumberFormat('fi-FI', digits);
  formatters.set(decimals, formatter);
  return formatter;
}

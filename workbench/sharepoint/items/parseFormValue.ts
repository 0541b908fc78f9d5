import { isPerson, isReference, type FieldDefinition } from '../fields/FieldDefinition';
import { fromLocalTime } from '../time/siteTime';
import { userByLogin } from '../users/SiteUser';
import { toStoredDate } from './bindItem';
import type { StoredValue } from './ItemRow';

/** A form's text as a value, or why it is none. */
export type ParsedFormValue =
  { readonly kind: 'value'; readonly value: StoredValue } | { readonly kind: 'error'; readonly message: string };

/** Reads text in the site's regional format (Finnish), as forms and `validateupdatelistitem` send it. */
export function parseFormValue(field: FieldDefinition, text: string): ParsedFormValue {
  if (text === '' || (isPerson(field) && text === '[]')) {
    return field.isRequired ? error("You can't leave this blank.") : value(null);
  }
  if (isPerson(field)) {
    return parsePeople(field, text);
  }
  if (isReference(field)) {
    return parseLookup(field, text);
  }
  switch (field.type) {
    case 'Number':
    case 'Currency':
      return parseNumber(text);
    case 'DateTime':
      return parseDate(field, text);
    case 'Boolean':
      return value(/^(1|true|yes|kyllä)$/i.test(text));
    case 'MultiChoice':
      return value(text.split(/;#?/).filter((choice) => choice !== ''));
    case 'URL':
      return parseLink(text);
    default:
      return value(text);
  }
}

function value(parsed: StoredValue): ParsedFormValue {
  return { kind: 'value', value: parsed };
}

function error(message: string): ParsedFormValue {
  return { kind: 'error', message };
}

/** A decimal comma, spaces between thousands. */
function parseNumber(text: string): ParsedFormValue {
  const plain = text.replace(/[\s\u00a0]/g, '').replace('\u2212', '-');
  return /^-?\d+(,\d+)?$/.test(plain)
    ? value(Number(plain.replace(',', '.')))
    : error('The value of this field is not a valid number.');
}

const finnishDate = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: (\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?)?$/;
const sortableDate = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2})(?::(\d{2}))?)?$/;

function parseDate(field: FieldDefinition, text: string): ParsedFormValue {
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) {
    return error('You must specify a valid date within the range of 1/1/1900 and 12/31/8900.');
  }
  const finnish = finnishDate.exec(text);
  const sortable = sortableDate.exec(text);
  const [, first, month, third, hour, minute, second] = (finnish ?? sortable ?? []).map(Number);
  const [year, day] = finnish ? [third, first] : [first, third];
  if (year === undefined || month === undefined || day === undefined || !isRealDate(year, month, day)) {
    return error('Enter a date like this: 23.2.2012');
  }
  const time = { hour: hour || 0, minute: minute || 0, second: second || 0 };
  return value(toStoredDate(field, fromLocalTime({ year, month, day, ...time })));
}

function isRealDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `[{"Key":"i:0#.f|membership|a@b"}]` */
function parsePeople(field: FieldDefinition, text: string): ParsedFormValue {
  const keys = [...text.matchAll(/"Key"\s*:\s*"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '');
  const users = keys.map((key) => userByLogin(key));
  const ids = users.flatMap((user) => user?.id ?? []);
  if (keys.length === 0 || ids.length < keys.length) {
    return error(`The user does not exist or is not unique.`);
  }
  return value(field.type === 'UserMulti' ? ids : (ids[0] ?? null));
}

/** `1`, or for several `1;#;#2;#`. */
function parseLookup(field: FieldDefinition, text: string): ParsedFormValue {
  const ids = text
    .split(';#')
    .filter((part) => /^\d+$/.test(part))
    .map(Number);
  if (ids.length === 0) {
    return error('The value of this field is not a valid lookup.');
  }
  return value(field.type === 'LookupMulti' ? ids : (ids[0] ?? null));
}

/** `https://address, description` */
function parseLink(text: string): ParsedFormValue {
  const comma = text.indexOf(', ');
  const url = comma < 0 ? text : text.slice(0, comma);
  return value({ Url: url, Description: comma < 0 ? url : text.slice(comma + 2) });
}

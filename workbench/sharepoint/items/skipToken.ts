import type { FieldDefinition } from '../fields/FieldDefinition';
import { encodeLikeDotNet, type QueryOptions } from '../http/QueryOptions';
import type { ApiUrl } from '../http/ApiUrl';
import { firstPage, type PagePosition } from './itemQuery';
import type { ItemRow, StoredValue } from './ItemRow';
import { readValue } from './readValue';

/** `Paged=TRUE&p_Title=A&p_ID=100`: the last row's sort columns and id. */
export function writeSkipToken(row: ItemRow, sortFields: readonly FieldDefinition[]): string {
  const sorted = sortFields
    .filter((field) => field.internalName !== 'ID')
    .map((field) => `&p_${field.internalName}=${encodeLikeDotNet(tokenText(readValue(row, field)))}`);
  return `Paged=TRUE${sorted.join('')}&p_ID=${row.id}`;
}

/** Where a token says the page starts. A token without `p_ID`, as a badly encoded one loses it, means the first page. */
export function readSkipToken(token: string | undefined, sortFields: readonly FieldDefinition[]): PagePosition {
  const parameters = new URLSearchParams(token ?? '');
  const afterId = Number(parameters.get('p_ID'));
  if (!Number.isInteger(afterId) || afterId <= 0) {
    return firstPage;
  }
  const values = Object.fromEntries(
    sortFields.map((field) => [field.internalName, fromTokenText(field, parameters.get(`p_${field.internalName}`))])
  );
  return { afterId, afterRow: rowOf(afterId, values), isBackwards: parameters.get('PagedPrev') === 'TRUE' };
}

/** A row that stands where the token's row stood in the order. */
function rowOf(id: number, values: Readonly<Record<string, StoredValue>>): ItemRow {
  return {
    id,
    guid: '',
    etag: 0,
    uiVersion: 0,
    created: String(values.Created ?? ''),
    modified: String(values.Modified ?? ''),
    author: Number(values.Author ?? 0),
    editor: Number(values.Editor ?? 0),
    values
  };
}

function tokenText(value: StoredValue): string {
  return value === null || typeof value === 'object' ? '' : String(value);
}

function fromTokenText(field: FieldDefinition, text: string | null): StoredValue {
  if (text === null || text === '') {
    return null;
  }
  switch (field.type) {
    case 'Number':
    case 'Currency':
    case 'Integer':
    case 'Counter':
    case 'User':
    case 'Lookup':
      return Number(text);
    case 'Boolean':
      return text === 'true';
    default:
      return text;
  }
}

/**
 * The address of the next page: the path as it was asked for, the token first, then the client's options in their order,
 * `$skip` with them although it has no effect.
 */
export function writeNextLink(url: ApiUrl, query: QueryOptions, token: string): string {
  const options = query.entries.filter(([name]) => name.toLowerCase() !== '$skiptoken');
  const all: readonly (readonly [string, string])[] = [['$skiptoken', token], ...options];
  // The service percent-encodes the apostrophes of the path.
  return `${url.address.replace(/'/g, '%27')}?${all.map(([name, value]) => `${encodeLikeDotNet(name)}=${encodeLikeDotNet(value)}`).join('&')}`;
}

import { refuse } from '../errors/SharePointError';
import { canBeSorted, type FieldDefinition } from '../fields/FieldDefinition';
import { demand, type ApiContext } from '../http/ApiContext';
import type { ApiResult } from '../http/ApiResult';
import { projectionOf } from '../http/project';
import { findList } from '../lists/findList';
import type { ListDefinition } from '../lists/ListDefinition';
import { parseFilter } from '../odata/parseFilter';
import { parseOrderBy } from '../odata/parseOrderBy';
import type { SortKey } from '../query/Condition';
import { fieldByEntityName, itemColumnFinder } from './itemColumns';
import { compileProjection } from './itemEntity';
import { queryItems } from './itemQuery';
import { readSkipToken, writeNextLink, writeSkipToken } from './skipToken';

const defaultPage = 100;
const longestPage = 5000;

/** `GET …/items`: `$select`, `$expand`, `$filter`, `$orderby`, `$top`, `$skiptoken`. `$skip` has no effect. */
export function readItems(context: ApiContext): ApiResult {
  demand(context, 'viewListItems');
  const list = findList(context);
  const { query } = context;
  const toEntity = compileProjection(context, list, projectionOf(query));
  const filter = query.get('$filter');
  const orderBy = query.get('$orderby');
  const sort = orderBy ? parseOrderBy(orderBy) : [];
  const sortFields = sort.map((key) => sortField(context, list, key));
  const page = queryItems(context, list, {
    condition: filter ? parseFilter(filter) : undefined,
    sort,
    find: itemColumnFinder(context, list, query.list('$expand') ?? []),
    limit: pageSize(query.get('$top')),
    position: readSkipToken(query.get('$skiptoken'), sortFields)
  });
  const last = page.rows[page.rows.length - 1];
  const nextLink =
    page.hasMore && last ? writeNextLink(context.url, query, writeSkipToken(last, sortFields)) : undefined;
  const select = query.get('$select');
  const metadata = `#SP.ListData.${list.entityTypeName}Items${select === undefined ? '' : `&$select=${select}`}`;
  return { kind: 'entities', collection: { kind: 'entities', metadata, entities: page.rows.map(toEntity), nextLink } };
}

function sortField(context: ApiContext, list: ListDefinition, { column }: SortKey): FieldDefinition {
  const named = fieldByEntityName(context.services.fields.all(list.id), column.name);
  const field = named?.field ?? refuse('columnMissing', column.name);
  return canBeSorted(field) ? field : refuse('sortTypeUnsupported', field.internalName, field.type);
}

function pageSize(top: string | undefined): number {
  if (top === undefined) {
    return defaultPage;
  }
  return /^\d+$/.test(top) ? Math.min(Number(top), longestPage) : refuse('queryOptionInvalid', '$top', top);
}

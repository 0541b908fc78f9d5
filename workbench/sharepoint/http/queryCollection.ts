import { refuse } from '../errors/SharePointError';
import { parseFilter } from '../odata/parseFilter';
import { parseOrderBy } from '../odata/parseOrderBy';
import type { Column, ColumnValue } from '../query/Column';
import { compileCondition } from '../query/compileCondition';
import { compileOrder } from '../query/sortRows';
import type { EntityCollection, EntitySource, PropertyValue } from './Entity';
import { projectAll, projectionOf } from './project';
import type { QueryOptions } from './QueryOptions';
import { refuseName } from './unimplementedProperties';

/** Applies `$filter`, `$orderby`, `$skip`, `$top`, `$select` and `$expand` to a collection that is not a list's items. */
export function queryCollection(
  sources: readonly EntitySource[],
  metadata: string,
  query: QueryOptions
): EntityCollection {
  const find = finderFor(sources);
  const filter = query.get('$filter');
  const orderBy = query.get('$orderby');
  const chosen = filter ? sources.filter(compileCondition(parseFilter(filter), find)) : sources;
  const sorted = orderBy ? [...chosen].sort(compileOrder(parseOrderBy(orderBy), find)) : chosen;
  const skip = count(query, '$skip') ?? 0;
  const top = count(query, '$top') ?? sorted.length;
  return projectAll(sorted.slice(skip, skip + top), metadata, projectionOf(query));
}

function count(query: QueryOptions, name: string): number | undefined {
  const text = query.get(name);
  if (text === undefined) {
    return undefined;
  }
  return /^\d+$/.test(text) ? Number(text) : refuse('queryOptionInvalid', name, text);
}

function finderFor(sources: readonly EntitySource[]): (name: string) => Column<EntitySource> {
  return (name) => {
    const [first] = sources;
    if (first && !Object.hasOwn(first.defaults, name) && !Object.hasOwn(first.extras, name)) {
      return refuseName(first.type, name);
    }
    const read = (source: EntitySource): ColumnValue => plain(source.defaults[name] ?? source.extras[name]?.() ?? null);
    const sample = first ? read(first) : null;
    const kind = typeof sample === 'number' ? 'number' : typeof sample === 'boolean' ? 'boolean' : 'text';
    return { kind, isIndexed: true, read };
  };
}

function plain(value: PropertyValue): ColumnValue {
  return typeof value === 'object' && value !== null ? null : value;
}

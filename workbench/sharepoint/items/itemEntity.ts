import { refuse } from '../errors/SharePointError';
import { isReference } from '../fields/FieldDefinition';
import type { ApiContext } from '../http/ApiContext';
import type { Entity, PropertyValue } from '../http/Entity';
import type { Projection } from '../http/project';
import { itemTypeName, type ListDefinition } from '../lists/ListDefinition';
import { fieldByEntityName } from './itemColumns';
import { defaultReaders, propertyReaders, type ItemScope, type PropertyReader } from './itemProperties';
import { itemRelations, relationReader } from './itemRelations';
import type { ItemRow } from './ItemRow';
import { itemEtag } from './readValue';

/** How many lookup and person columns one query may join. */
const mostJoins = 12;

/** Prepares the cut of a query, so that names are looked up, or refused, once for all rows. */
export function compileProjection(
  context: ApiContext,
  list: ListDefinition,
  projection: Projection
): (row: ItemRow) => Entity {
  const readers = compileReaders({ context, list }, projection);
  const type = itemTypeName(list);
  return (row) => {
    const properties: Record<string, PropertyValue> = {};
    for (const [name, read] of readers) {
      properties[name] = read(row);
    }
    return {
      kind: 'entity',
      type,
      metadata: `#SP.ListData.${list.entityTypeName}Items/@Element`,
      id: row.guid,
      editLink: `Web/Lists(guid'${list.id}')/Items(${row.id})`,
      etag: itemEtag(row),
      properties,
      deferred: projection.select === undefined ? itemRelations : []
    };
  };
}

export function itemEntity(context: ApiContext, list: ListDefinition, row: ItemRow): Entity {
  return compileProjection(context, list, { select: undefined, expand: undefined })(row);
}

function compileReaders(scope: ItemScope, { select, expand }: Projection): ReadonlyMap<string, PropertyReader> {
  const readers = new Map<string, PropertyReader>();
  const expanded = new Set((expand ?? []).map((path) => path.split('/')[0] ?? path));
  checkJoins(scope, expanded);
  for (const path of select ?? ['*']) {
    const [name = path, part] = path.split('/');
    if (path === '*') {
      defaultReaders(scope).forEach((reader, key) => readers.set(key, reader));
    } else if (part === undefined && !expanded.has(name)) {
      propertyReaders(scope, name).forEach(([key, reader]) => readers.set(key, reader));
    } else if (!expanded.has(name)) {
      refuse('selectNotExpanded', name);
    }
  }
  for (const name of expanded) {
    readers.set(name, relationReader(scope, name, { select: below(select, name), expand: below(expand, name) }));
  }
  return readers;
}

function below(paths: readonly string[] | undefined, name: string): readonly string[] {
  return (paths ?? []).filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1));
}

function checkJoins({ context, list }: ItemScope, expanded: ReadonlySet<string>): void {
  const fields = context.services.fields.all(list.id);
  const joins = [...expanded].filter((name) => {
    const named = fieldByEntityName(fields, name);
    return named !== undefined && isReference(named.field);
  });
  if (joins.length > mostJoins) {
    refuse('lookupThreshold');
  }
}

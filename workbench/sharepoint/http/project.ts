import { refuse } from '../errors/SharePointError';
import type { Entity, EntityCollection, EntitySource, PropertyValue } from './Entity';
import type { QueryOptions } from './QueryOptions';
import { refuseName } from './unimplementedProperties';

/** What of an entity is wanted. */
export interface Projection {
  readonly select: readonly string[] | undefined;
  readonly expand: readonly string[] | undefined;
}

export function projectionOf(query: QueryOptions): Projection {
  return { select: query.list('$select'), expand: query.list('$expand') };
}

/** Cuts the source to the selected properties and expands the related things asked for; unknown names are refused. */
export function project(source: EntitySource, { select, expand }: Projection): Entity {
  const properties: Record<string, PropertyValue> = {};
  const deferred = new Set(select === undefined ? Object.keys(source.related) : []);
  for (const path of select ?? ['*']) {
    selectPath(source, path, { expand, properties, deferred });
  }
  for (const name of new Set((expand ?? []).map((path) => head(path)))) {
    properties[name] = expandName(source, name, { select, expand });
    deferred.delete(name);
  }
  const { type, metadata, id, editLink, etag } = source;
  return { kind: 'entity', type, metadata, id, editLink, etag, properties, deferred: [...deferred] };
}

export function projectAll(
  sources: readonly EntitySource[],
  metadata: string,
  projection: Projection
): EntityCollection {
  return { kind: 'entities', metadata, entities: sources.map((source) => project(source, projection)) };
}

interface Selection {
  readonly expand: readonly string[] | undefined;
  readonly properties: Record<string, PropertyValue>;
  readonly deferred: Set<string>;
}

function selectPath(source: EntitySource, path: string, { expand, properties, deferred }: Selection): void {
  const name = asNamed(source, head(path));
  if (path === '*') {
    Object.assign(properties, source.defaults);
  } else if (Object.hasOwn(source.defaults, name)) {
    properties[name] = source.defaults[name] ?? null;
  } else if (Object.hasOwn(source.extras, name)) {
    properties[name] = source.extras[name]?.() ?? null;
  } else if (Object.hasOwn(source.related, name)) {
    if (path !== name && !expand?.some((expanded) => head(expanded) === name)) {
      refuse('selectNotExpanded', name);
    }
    deferred.add(name);
  } else if (!source.siblingProperties?.has(name)) {
    refuseName(source.type, name);
  }
}

function expandName(source: EntitySource, name: string, { select, expand }: Projection): PropertyValue {
  const related = Object.hasOwn(source.related, name) ? source.related[name]?.() : undefined;
  if (related === undefined) {
    const properties: Record<string, PropertyValue> = {};
    selectPath(source, name, { expand: undefined, properties, deferred: new Set() });
    return properties[name] ?? null;
  }
  const inner = { select: below(select, name), expand: below(expand, name) };
  return isMany(related) ? projectAll(related, related[0]?.metadata ?? '', inner) : project(related, inner);
}

/** PnPjs's own tests ask a list for `ID` and read `Id`: the one name that is found in another case. */
function asNamed(source: EntitySource, name: string): string {
  return name === 'ID' && !Object.hasOwn(source.defaults, 'ID') && Object.hasOwn(source.defaults, 'Id') ? 'Id' : name;
}

function isMany(related: EntitySource | readonly EntitySource[]): related is readonly EntitySource[] {
  return Array.isArray(related);
}

function head(path: string): string {
  return path.split('/')[0] ?? path;
}

function below(paths: readonly string[] | undefined, name: string): readonly string[] | undefined {
  const inner = (paths ?? []).filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1));
  return inner.length > 0 ? inner : undefined;
}

import { refuse } from '../errors/SharePointError';
import type { ApiContext, Handler, Routes } from './ApiContext';
import type { ApiResult } from './ApiResult';
import type { EntitySource, PropertyValue } from './Entity';

/** Finds and runs the handler of a request; what has none is refused as not implemented, with its method and address. */
export function runRoute(routes: Routes, context: ApiContext): ApiResult {
  const { method, path } = context;
  const handler = lookUp(routes, `${method} ${path.route}`);
  if (handler) {
    return handler(context);
  }
  return (method === 'GET' && readProperty(routes, context)) || refuse('notImplemented', method, describe(context));
}

function lookUp(routes: Routes, key: string): Handler | undefined {
  return Object.hasOwn(routes, key) ? routes[key] : undefined;
}

function describe({ url }: ApiContext): string {
  return url.address;
}

/** `web/title`, `lists(…)/RootFolder`: the last name of a path may be a property of what the rest addresses. */
function readProperty(routes: Routes, context: ApiContext): ApiResult | undefined {
  const names = context.path.names.slice(0, -1);
  const name = context.path.names[context.path.names.length - 1];
  const handler = lookUp(routes, `GET ${names.join('/').toLowerCase()}`);
  const result = handler?.(context);
  if (name === undefined || result?.kind !== 'source') {
    return undefined;
  }
  return propertyOf(result.source, name);
}

function propertyOf(source: EntitySource, asked: string): ApiResult | undefined {
  const name = ownName(source, asked);
  const related = name === undefined ? undefined : source.related[name]?.();
  if (name === undefined) {
    return undefined;
  }
  if (related === undefined) {
    return scalarResult(name, source.defaults[name] ?? source.extras[name]?.() ?? null);
  }
  return isOne(related)
    ? { kind: 'source', source: related }
    : { kind: 'sources', sources: related, metadata: `#SP.ApiData.${name}` };
}

function isOne(related: EntitySource | readonly EntitySource[]): related is EntitySource {
  return !Array.isArray(related);
}

/** Path segments are not case-sensitive. */
function ownName(source: EntitySource, asked: string): string | undefined {
  const names = [source.defaults, source.extras, source.related].flatMap((group) => Object.keys(group));
  return names.find((name) => name.toLowerCase() === asked.toLowerCase());
}

function scalarResult(name: string, value: PropertyValue): ApiResult {
  if (value === null) {
    return { kind: 'null', name };
  }
  if (typeof value === 'object' && 'kind' in value && value.kind === 'complex') {
    return { kind: 'complex', name, value };
  }
  return { kind: 'scalar', name, edmType: edmTypeOf(value), value };
}

function edmTypeOf(value: PropertyValue): string {
  switch (typeof value) {
    case 'number':
      return 'Edm.Int32';
    case 'boolean':
      return 'Edm.Boolean';
    case 'string':
      return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(value) ? 'Edm.Guid' : 'Edm.String';
    default:
      return 'Collection(Edm.String)';
  }
}

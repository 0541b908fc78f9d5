import { refuse } from '../errors/SharePointError';
import type { ApiContext } from './ApiContext';
import { isVerboseBody } from './MetadataLevel';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The request's JSON object; anything else is refused as SharePoint's reader does. */
export function readBody(context: ApiContext): JsonObject {
  if (context.body.trim() === '') {
    return refuse('bodyEmpty');
  }
  const parsed = parseJson(context.body);
  return isObject(parsed) ? parsed : refuse('objectExpected', nodeName(parsed));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('bodyMalformed');
  }
}

/** The one parameter of an action, `{"query": {…}}`. */
export function readParameter(context: ApiContext, name: string): JsonObject {
  const body = readBody(context);
  checkParameters(context, body, [name]);
  const value = body[name];
  return isObject(value) ? withoutMetadata(value) : refuse('objectExpected', nodeName(value));
}

export function checkParameters(context: ApiContext, body: JsonObject, names: readonly string[]): void {
  const unknown = Object.keys(body).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    refuse('parameterUnknown', unknown, context.path.names[context.path.names.length - 1] ?? '');
  }
}

/** An entity in a body: the type it says it is, and its properties. */
export interface EntityBody {
  readonly typeName: string | undefined;
  readonly properties: JsonObject;
}

/**
 * Reads an entity. A verbose body must name its type in `__metadata`; a light body may do so as `odata.type`, in OData v4
 * as `@odata.type`. Either way of naming is refused in the other's format.
 */
export function readEntityBody(context: ApiContext): EntityBody {
  const body = readBody(context);
  if (isVerboseBody(context.headers)) {
    if (context.dialect.isV4) {
      return refuse('propertyUnknown', '__metadata', 'the entity');
    }
    const metadata = body.__metadata;
    const typeName = isObject(metadata) ? metadata.type : undefined;
    return typeof typeName === 'string' ? { typeName, properties: withoutMetadata(body) } : refuse('typeNameMissing');
  }
  const annotation = context.dialect.isV4 ? '@odata.type' : 'odata.type';
  const { [annotation]: typeName, ...properties } = body;
  const foreign = Object.keys(properties).find((name) => name.startsWith('@odata.'));
  if (foreign !== undefined) {
    return refuse('annotationInvalid', foreign);
  }
  return { typeName: typeof typeName === 'string' ? typeName.replace(/^#/, '') : undefined, properties };
}

function withoutMetadata(body: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== '__metadata'));
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What SharePoint's JSON reader calls the value. */
export function nodeName(value: unknown): string {
  if (Array.isArray(value)) {
    return 'StartArray';
  }
  return isObject(value) ? 'StartObject' : value === undefined ? 'EndOfInput' : 'PrimitiveValue';
}

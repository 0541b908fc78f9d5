import { refuse } from '../errors/SharePointError';
import { isObject, nodeName, type JsonObject } from './readBody';
import { refuseWrite } from './unimplementedProperties';

export type EdmType =
  'Edm.String' | 'Edm.Boolean' | 'Edm.Int32' | 'Edm.Int64' | 'Edm.Double' | 'Collection(Edm.String)';

export type BoundValue = string | number | boolean | readonly string[] | null;

/** The writable properties of a type. */
export interface EntityType {
  readonly name: string;
  readonly properties: Readonly<Record<string, EdmType>>;
}

interface Binding {
  readonly type: EntityType;
  readonly isVerbose: boolean;
}

/** Checks that every property exists on the type and has a value of its kind. What only SharePoint has is not implemented. */
export function bindProperties(body: JsonObject, { type, isVerbose }: Binding): Readonly<Record<string, BoundValue>> {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const known = Object.hasOwn(type.properties, name) ? type.properties[name] : undefined;
      const edmType = known ?? refuseWrite(type.name, name);
      return [name, bindValue(value, edmType, isVerbose)];
    })
  );
}

function bindValue(value: unknown, edmType: EdmType, isVerbose: boolean): BoundValue {
  if (value === null) {
    return null;
  }
  if (edmType === 'Collection(Edm.String)') {
    return bindTexts(value, isVerbose);
  }
  if (typeof value === 'object') {
    return refuse('primitiveExpected', nodeName(value));
  }
  return bindPrimitive(value, edmType);
}

/** A primitive of the type, or the refusal SharePoint's reader gives. */
export function bindPrimitive(
  value: unknown,
  edmType: Exclude<EdmType, 'Collection(Edm.String)'>
): string | number | boolean {
  const isFitting =
    (edmType === 'Edm.String' && typeof value === 'string') ||
    (edmType === 'Edm.Boolean' && typeof value === 'boolean') ||
    (edmType === 'Edm.Int32' && Number.isInteger(value)) ||
    // OData v3 writes 64-bit integers as strings.
    (edmType === 'Edm.Int64' && /^-?\d+$/.test(String(value))) ||
    (edmType === 'Edm.Double' && typeof value === 'number');
  return isFitting ? (value as string | number | boolean) : refuse('primitiveUnconvertible', edmType);
}

/** `["A"]` in a light body, `{"results": ["A"]}` in a verbose one, never the other way round. */
export function bindList(value: unknown, isVerbose: boolean): readonly unknown[] {
  const list = isVerbose ? (isObject(value) ? value.results : undefined) : value;
  if (Array.isArray(list)) {
    return list;
  }
  return isVerbose ? refuse('objectExpected', nodeName(value)) : refuse('arrayExpected', nodeName(value));
}

function bindTexts(value: unknown, isVerbose: boolean): readonly string[] {
  return bindList(value, isVerbose).map((one) => String(bindPrimitive(one, 'Edm.String')));
}

export type Primitive = string | number | boolean | null;

/** A structured value such as `SP.FieldUrlValue`; it has no address of its own. */
export interface Complex {
  readonly kind: 'complex';
  readonly type: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** A thing with an address, already cut to what the client selected. */
export interface Entity {
  readonly kind: 'entity';
  /** `SP.List` */
  readonly type: string;
  /** What follows `$metadata`, `#SP.ApiData.Lists/@Element`. */
  readonly metadata: string;
  /** `odata.id`: an address relative to `_api/`, or a bare GUID for items. */
  readonly id: string;
  /** Relative to `_api/`. */
  readonly editLink: string;
  readonly etag?: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Related things that were not expanded. */
  readonly deferred: readonly string[];
}

export interface EntityCollection {
  readonly kind: 'entities';
  readonly metadata: string;
  readonly entities: readonly Entity[];
  readonly nextLink?: string;
}

export type PropertyValue =
  Primitive | readonly string[] | readonly number[] | readonly Complex[] | Complex | Entity | EntityCollection;

export function complex(type: string, properties: Complex['properties']): Complex {
  return { kind: 'complex', type, properties };
}

/** An entity with all properties that a client may select; expensive ones are computed when they are selected. */
export interface EntitySource {
  readonly type: string;
  readonly metadata: string;
  readonly id: string;
  readonly editLink: string;
  readonly etag?: string;
  /** Answered when nothing is selected. */
  readonly defaults: Readonly<Record<string, PropertyValue>>;
  /** Answered only when selected. */
  readonly extras: Readonly<Record<string, () => PropertyValue>>;
  /** Properties that only sibling types in the same collection have: left out when selected, where others are refused. */
  readonly siblingProperties?: ReadonlySet<string>;
  /** Answered only when expanded. */
  readonly related: Readonly<Record<string, () => EntitySource | readonly EntitySource[]>>;
}

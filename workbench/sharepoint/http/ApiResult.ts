import type { Complex, Entity, EntityCollection, EntitySource, PropertyValue } from './Entity';

/** What a handler answers, before it is written at the metadata level the client asked for. */
export type ApiResult =
  /** A thing, cut by the request's `$select` and `$expand`. */
  | {
      readonly kind: 'source';
      readonly source: EntitySource;
      readonly created?: string;
      readonly isCacheable?: boolean;
    }
  /** Things, cut by the request's query options. */
  | { readonly kind: 'sources'; readonly sources: readonly EntitySource[]; readonly metadata: string }
  | { readonly kind: 'entity'; readonly entity: Entity; readonly created?: string }
  | { readonly kind: 'entities'; readonly collection: EntityCollection }
  | { readonly kind: 'scalar'; readonly name: string; readonly edmType: string; readonly value: PropertyValue }
  | { readonly kind: 'complex'; readonly name: string; readonly value: Complex }
  | { readonly kind: 'null'; readonly name: string }
  /** 200 or 204 without a body. */
  | { readonly kind: 'nothing'; readonly status: 200 | 204; readonly etag?: string }
  /** A body in a format of its own. */
  | { readonly kind: 'raw'; readonly contentType: string; readonly body: string };

export function actionDone(name: string): ApiResult {
  return { kind: 'null', name };
}

/** What a delete answers: 200 and an empty body. */
export const deleted: ApiResult = { kind: 'nothing', status: 200 };

export function updated(etag?: string): ApiResult {
  return { kind: 'nothing', status: 204, etag };
}

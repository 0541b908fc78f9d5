import type { SharePointResponse } from '../SharePoint';
import type { ApiContext } from './ApiContext';
import type { ApiResult } from './ApiResult';
import type { Entity } from './Entity';
import { contentTypeOf } from './MetadataLevel';
import { project, projectionOf } from './project';
import { queryCollection } from './queryCollection';
import { EntityWriter } from './writeEntity';

const commonHeaders = {
  'Cache-Control': 'private, max-age=0',
  'X-Content-Type-Options': 'nosniff',
  'X-SharePointHealthScore': '0',
  'X-SP-SERVERSTATE': 'ReadOnly=0'
} as const;

/** Writes a handler's result as the client wants to read it. */
export function writeResponse(result: ApiResult, context: ApiContext): SharePointResponse {
  const writer = new EntityWriter(context.webUrl, context.dialect);
  switch (result.kind) {
    case 'source': {
      const { etag } = result.source;
      if (result.isCacheable && etag !== undefined && context.headers['if-none-match'] === etag) {
        return { status: 304, headers: { ...commonHeaders, ETag: etag }, body: '' };
      }
      const entity = project(result.source, projectionOf(context.query));
      return writeEntity(writer, context, { entity: addSelect(entity, context), created: result.created });
    }
    case 'sources':
      return json(context, 200, writer.entities(queryCollection(result.sources, result.metadata, context.query)));
    case 'entity':
      return writeEntity(writer, context, result);
    case 'entities':
      return json(context, 200, writer.entities(result.collection));
    case 'scalar':
      return json(context, 200, writer.scalar(result.name, result.edmType, result.value));
    case 'complex':
      return json(context, 200, writer.complex(result.name, result.value));
    case 'null':
      return json(context, 200, writer.null(result.name));
    case 'nothing':
      return { status: result.status, headers: { ...headersOf(context), ...etagHeader(result.etag) }, body: '' };
    case 'raw':
      return { status: 200, headers: { ...commonHeaders, 'Content-Type': result.contentType }, body: result.body };
  }
}

interface WrittenEntity {
  readonly entity: Entity;
  readonly created?: string;
}

function writeEntity(
  writer: EntityWriter,
  context: ApiContext,
  { entity, created }: WrittenEntity
): SharePointResponse {
  const response = json(context, created === undefined ? 200 : 201, writer.entity(entity));
  const location: Readonly<Record<string, string>> = created === undefined ? {} : { Location: created };
  return { ...response, headers: { ...response.headers, ...etagHeader(entity.etag), ...location } };
}

/** The metadata address of one thing repeats the `$select` it was asked with. */
function addSelect(entity: Entity, context: ApiContext): Entity {
  const select = context.query.get('$select');
  return select === undefined ? entity : { ...entity, metadata: `${entity.metadata}&$select=${select}` };
}

function json(context: ApiContext, status: number, body: unknown): SharePointResponse {
  return { status, headers: headersOf(context), body: JSON.stringify(body) };
}

function headersOf(context: ApiContext): Readonly<Record<string, string>> {
  return { ...commonHeaders, DATASERVICEVERSION: '3.0', 'Content-Type': contentTypeOf[context.dialect.level] };
}

function etagHeader(etag: string | undefined): Readonly<Record<string, string>> {
  return etag === undefined ? {} : { ETag: etag };
}

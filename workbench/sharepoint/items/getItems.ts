import { camlScopeOf } from '../caml/camlScope';
import { camlColumnFinder } from '../caml/camlColumns';
import { parseView } from '../caml/parseView';
import { demand, type ApiContext } from '../http/ApiContext';
import type { ApiResult } from '../http/ApiResult';
import { bindProperties, type BoundValue } from '../http/bindProperties';
import { refuse } from '../errors/SharePointError';
import type { Entity, PropertyValue } from '../http/Entity';
import { isVerboseBody } from '../http/MetadataLevel';
import { isObject, readParameter } from '../http/readBody';
import { projectionOf } from '../http/project';
import { findList } from '../lists/findList';
import { compileProjection } from './itemEntity';
import { inScope } from './inScope';
import { queryItems } from './itemQuery';
import { toLocalText } from '../time/siteTime';
import { camlSortFields } from '../caml/camlSort';
import { readSkipToken } from './skipToken';

const defaultLimit = 100;

/** `POST …/getitems`: rows by CAML, written as `/items` writes them. Dates are local and without a zone unless `DatesInUtc`. */
export function getItems(context: ApiContext): ApiResult {
  demand(context, 'viewListItems');
  const list = findList(context);
  const { ListItemCollectionPosition: position, ...query } = readParameter(context, 'query');
  const bound = bindProperties(query, {
    type: {
      name: 'SP.CamlQuery',
      properties: {
        ViewXml: 'Edm.String',
        DatesInUtc: 'Edm.Boolean',
        AllowIncrementalResults: 'Edm.Boolean',
        FolderServerRelativeUrl: 'Edm.String'
      }
    },
    isVerbose: isVerboseBody(context.headers)
  });
  const view = parseView(String(bound.ViewXml ?? ''), camlScopeOf(context, list));
  const sortFields = camlSortFields(context, list, view.sort);
  const page = queryItems(context, list, {
    condition: view.condition,
    sort: view.sort,
    find: camlColumnFinder(context, list),
    isIncluded: inScope(context, list, { scope: view.scope, folder: textOf(bound.FolderServerRelativeUrl) }),
    limit: view.rowLimit ?? defaultLimit,
    position: readSkipToken(pagingInfo(position), sortFields)
  });
  const entities = page.rows.map(compileProjection(context, list, projectionOf(context.query)));
  const metadata = `#SP.ListData.${list.entityTypeName}Items`;
  return {
    kind: 'entities',
    collection: { kind: 'entities', metadata, entities: entities.map((entity) => writeDates(entity, bound.DatesInUtc)) }
  };
}

function textOf(value: BoundValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function pagingInfo(position: unknown): string | undefined {
  if (position === undefined || position === null) {
    return undefined;
  }
  return isObject(position) ? String(position.PagingInfo ?? '') : refuse('objectExpected', 'PrimitiveValue');
}

const utcDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

function writeDates(entity: Entity, datesInUtc: BoundValue | undefined): Entity {
  if (datesInUtc === true) {
    return entity;
  }
  const properties = Object.entries(entity.properties).map(([name, value]): [string, PropertyValue] => [
    name,
    typeof value === 'string' && utcDate.test(value) ? toLocalText(Date.parse(value)) : value
  ]);
  return { ...entity, properties: Object.fromEntries(properties) };
}

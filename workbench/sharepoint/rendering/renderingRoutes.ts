import { camlColumnFinder, camlField } from '../caml/camlColumns';
import { camlSortFields } from '../caml/camlSort';
import { refuse } from '../errors/SharePointError';
import { isReference, type FieldDefinition } from '../fields/FieldDefinition';
import { demand, type ApiContext, type Routes } from '../http/ApiContext';
import type { ApiResult } from '../http/ApiResult';
import { bindProperties, type BoundValue, type EntityType } from '../http/bindProperties';
import { isVerboseBody } from '../http/MetadataLevel';
import { readParameter } from '../http/readBody';
import { inScope } from '../items/inScope';
import { queryItems } from '../items/itemQuery';
import { readSkipToken } from '../items/skipToken';
import { findList } from '../lists/findList';
import type { ListDefinition } from '../lists/ListDefinition';
import { renderedQuery, type RenderedQuery } from './renderedQuery';
import { writeListData } from './writeListData';

const renderParameters: EntityType = {
  name: 'SP.RenderListDataParameters',
  properties: {
    ViewXml: 'Edm.String',
    OverrideViewXml: 'Edm.String',
    RenderOptions: 'Edm.Int32',
    AddRequiredFields: 'Edm.Boolean',
    DatesInUtc: 'Edm.Boolean',
    FolderServerRelativeUrl: 'Edm.String',
    Paging: 'Edm.String',
    AllowMultipleValueFilterForTaxonomyFields: 'Edm.Boolean',
    ExpandGroups: 'Edm.Boolean',
    FirstGroupOnly: 'Edm.Boolean',
    ImageFieldsToTryRewriteToCdnUrls: 'Edm.String',
    MergeDefaultView: 'Edm.Boolean',
    OriginalDate: 'Edm.Boolean',
    ViewId: 'Edm.String'
  }
};

/** `RenderOptions`: list data alone (2, or nothing) is what the service renders. */
const listDataOnly: readonly BoundValue[] = [0, 2];
const mostJoins = 12;

/** `POST …/RenderListDataAsStream`: the rows of a view as text, as the list page itself reads them. */
function renderListData(context: ApiContext): ApiResult {
  demand(context, 'viewListItems');
  const list = findList(context);
  const bound = bindProperties(readParameter(context, 'parameters'), {
    type: renderParameters,
    isVerbose: isVerboseBody(context.headers)
  });
  const options = bound.RenderOptions ?? 2;
  if (!listDataOnly.includes(options)) {
    refuse('notImplemented', 'RenderListDataAsStream with RenderOptions', String(options));
  }
  const query = renderedQuery(context, list, bound);
  checkJoins(query.fields);
  const groupFields = query.groupBy.map((name) => groupField(context, list, name));
  const sort = [...groupFields.map(ascending), ...query.sort];
  const sortFields = camlSortFields(context, list, sort);
  const position = readSkipToken(query.paging, sortFields);
  const page = queryItems(context, list, {
    condition: query.condition,
    sort,
    find: camlColumnFinder(context, list),
    isIncluded: inScope(context, list, query),
    limit: query.rowLimit,
    position
  });
  const body = writeListData({ context, list, query, page, sortFields });
  return { kind: 'raw', contentType: 'application/json; charset=utf-8', body };
}

function groupField(context: ApiContext, list: ListDefinition, name: string): FieldDefinition {
  const isKnown = context.services.fields.all(list.id).some((field) => field.internalName === name);
  return isKnown ? camlField(context, list, name) : refuse('groupByUnknown');
}

function ascending(field: FieldDefinition): RenderedQuery['sort'][number] {
  return { column: { name: field.internalName }, isDescending: false };
}

function checkJoins(fields: readonly FieldDefinition[]): void {
  if (fields.filter(isReference).length > mostJoins) {
    refuse('lookupThreshold');
  }
}

export const renderingRoutes: Routes = {
  'POST web/list/renderlistdataasstream': renderListData
};

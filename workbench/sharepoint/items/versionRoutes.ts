import { refuse } from '../errors/SharePointError';
import { addressOf, demand, type ApiContext, type Routes } from '../http/ApiContext';
import { actionDone, type ApiResult } from '../http/ApiResult';
import { demandOnItem } from '../permissions/itemPermissions';
import { findItem, type FoundItem } from './findItem';
import type { ItemRow } from './ItemRow';
import { versionSource, versionSources, versionsOf } from './versionSource';

function readVersions(context: ApiContext): ApiResult {
  demand(context, 'viewVersions');
  const found = findItem(context);
  return { kind: 'sources', sources: versionSources(context, found), metadata: '#SP.ApiData.Versions' };
}

function findVersion(context: ApiContext, found: FoundItem): ItemRow {
  const wanted = Number(addressOf(context, 'version').argument.value);
  return versionsOf(context, found).find((version) => version.uiVersion === wanted) ?? refuse('versionMissing');
}

function readVersion(context: ApiContext): ApiResult {
  demand(context, 'viewVersions');
  const found = findItem(context);
  return { kind: 'source', source: versionSource(context, found, findVersion(context, found)) };
}

function deleteVersion(context: ApiContext): ApiResult {
  demand(context, 'deleteVersions');
  const found = findItem(context);
  demandOnItem(context, found, 'deleteVersions');
  const version = findVersion(context, found);
  if (version.uiVersion === found.row.uiVersion) {
    refuse('currentVersion');
  }
  context.services.items.removeVersion(found.list.id, found.row.id, version.uiVersion);
  return actionDone('DeleteObject');
}

export const versionRoutes: Routes = {
  'GET web/list/item/versions': readVersions,
  'GET web/list/item/version': readVersion,
  'DELETE web/list/item/version': deleteVersion
};

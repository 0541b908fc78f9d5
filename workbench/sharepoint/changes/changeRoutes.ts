import { demand, type ApiContext, type Routes } from '../http/ApiContext';
import type { ApiResult } from '../http/ApiResult';
import { bindProperties, type EdmType, type EntityType } from '../http/bindProperties';
import type { EntitySource } from '../http/Entity';
import { isVerboseBody } from '../http/MetadataLevel';
import { isObject, readParameter } from '../http/readBody';
import { findList } from '../lists/findList';
import { refuse } from '../errors/SharePointError';
import { changeTypes, type Change, type ChangeScope } from './Change';
import { changeSource, objectNames } from './changeSource';
import { readChangeToken } from './changeToken';

const flags = [
  'Add',
  'Update',
  'DeleteObject',
  'Rename',
  'Move',
  'Restore',
  'RoleAssignmentAdd',
  'RoleAssignmentDelete',
  'RoleDefinitionAdd',
  'RoleDefinitionDelete',
  'RoleDefinitionUpdate',
  'GroupMembershipAdd',
  'GroupMembershipDelete',
  'SystemUpdate',
  'Navigation',
  'Item',
  'List',
  'Field',
  'View',
  'Web',
  'Site',
  'File',
  'Folder',
  'Alert',
  'User',
  'Group',
  'ContentType',
  'SecurityPolicy',
  'Activity',
  'LatestFirst',
  'RequireSecurityTrim',
  'RecursiveAll',
  'IgnoreStartTokenNotFoundError'
] as const;

const query: EntityType = {
  name: 'SP.ChangeQuery',
  properties: {
    ...Object.fromEntries(flags.map((flag): [string, EdmType] => [flag, 'Edm.Boolean'])),
    FetchLimit: 'Edm.Int64'
  }
};

const defaultLimit = 1000;

/** `POST …/getchanges` on a list. */
function getListChanges(context: ApiContext): ApiResult {
  demand(context, 'viewListItems');
  const list = findList(context);
  return getChanges(context, { kind: 'list', id: list.id });
}

function getWebChanges(context: ApiContext): ApiResult {
  return getChanges(context, { kind: 'web', id: context.site.webId });
}

function getChanges(context: ApiContext, scope: ChangeScope): ApiResult {
  const { ChangeTokenStart: start, ChangeTokenEnd: end, ...rest } = readParameter(context, 'query');
  const bound = bindProperties(rest, { type: query, isVerbose: isVerboseBody(context.headers) });
  const after = tokenPosition(context, scope, start) ?? 0;
  const until = tokenPosition(context, scope, end) ?? Infinity;
  const limit = Math.min(Number(bound.FetchLimit ?? defaultLimit), defaultLimit);
  const listId = scope.kind === 'list' ? scope.id : undefined;
  const sources: EntitySource[] = [];
  for (const change of context.services.changes.since(after, { site: context.site.path, listId })) {
    if (change.sequence > until || sources.length >= limit) {
      break;
    }
    if (isWanted(change, bound)) {
      sources.push(changeSource(context, scope, change));
    }
  }
  return { kind: 'sources', sources, metadata: '#SP.ApiData.Changes' };
}

function tokenPosition(context: ApiContext, scope: ChangeScope, token: unknown): number | undefined {
  if (token === undefined || token === null) {
    return undefined;
  }
  const text = isObject(token) ? token.StringValue : undefined;
  return typeof text === 'string' ? readChangeToken(context, scope, text) : refuse('changeTokenMalformed');
}

const operations: Readonly<Record<number, string>> = {
  [changeTypes.add]: 'Add',
  [changeTypes.update]: 'Update',
  [changeTypes.deleteObject]: 'DeleteObject',
  [changeTypes.rename]: 'Rename',
  [changeTypes.restore]: 'Restore',
  [changeTypes.assignmentAdd]: 'RoleAssignmentAdd',
  [changeTypes.assignmentDelete]: 'RoleAssignmentDelete',
  [changeTypes.scopeAdd]: 'RoleAssignmentAdd',
  [changeTypes.scopeDelete]: 'RoleAssignmentDelete',
  [changeTypes.systemUpdate]: 'SystemUpdate',
  [changeTypes.navigation]: 'Navigation'
};

/** A change is returned when both its operation and its kind of object were requested. */
function isWanted(change: Change, asked: Readonly<Record<string, unknown>>): boolean {
  return asked[operations[change.type] ?? ''] === true && asked[objectNames[change.object]] === true;
}

export const changeRoutes: Routes = {
  'POST web/list/getchanges': getListChanges,
  'POST web/getchanges': getWebChanges
};

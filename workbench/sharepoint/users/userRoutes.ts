import { refuse } from '../errors/SharePointError';
import { addressOf, demand, type ApiContext, type Routes } from '../http/ApiContext';
import type { ApiResult } from '../http/ApiResult';
import { checkParameters, readBody } from '../http/readBody';
import { allSiteUsers, userById, userByLogin, type SiteUser } from './SiteUser';
import { userSource } from './userSource';

function findUser(context: ApiContext): SiteUser {
  const { by, argument } = addressOf(context, 'user');
  switch (by) {
    case 'current':
      return context.user;
    case 'id':
      return userById(Number(argument.value)) ?? refuse('userByIdMissing');
    default:
      return userByLogin(argument.value) ?? refuse('userByIdMissing');
  }
}

function readUser(context: ApiContext): ApiResult {
  return { kind: 'source', source: userSource(findUser(context)) };
}

function readUsers(): ApiResult {
  return { kind: 'sources', sources: allSiteUsers.map(userSource), metadata: '#SP.ApiData.Users' };
}

/** Which permission SharePoint asks for here was not seen written down; adding rows is the least that names people. */
function ensureUser(context: ApiContext): ApiResult {
  demand(context, 'addListItems');
  const body = readBody(context);
  checkParameters(context, body, ['logonName']);
  const login = String(body.logonName ?? '');
  return { kind: 'source', source: userSource(userByLogin(login) ?? refuse('userUnknown', login)) };
}

export const userRoutes: Routes = {
  'GET web/user': readUser,
  'GET web/siteusers': readUsers,
  'POST web/ensureuser': ensureUser
};

import { refuse } from '../errors/SharePointError';
import { changeTokenOf } from '../changes/changeToken';
import { argumentOf, type ApiContext, type Routes } from '../http/ApiContext';
import type { ApiResult } from '../http/ApiResult';
import { complex } from '../http/Entity';
import { permissionsValue } from '../permissions/permissionsValue';
import { userByLogin } from '../users/SiteUser';
import { digestSeconds } from '../digest/FormDigest';
import { regionalSettingsSource, timeZoneSource } from './regionalSettings';
import { webSource } from './webSource';

/** `POST …/contextinfo`. The form under `_api/web/` is not valid and answers as a bad digest does. */
function contextInfo(context: ApiContext): ApiResult {
  const { services, site, user, webUrl } = context;
  return {
    kind: 'complex',
    name: 'GetContextWebInformation',
    value: complex('SP.ContextWebInformation', {
      FormDigestTimeoutSeconds: digestSeconds,
      FormDigestValue: services.digest.issue({ site, user }),
      LibraryVersion: '16.0.26802.12008',
      SiteFullUrl: webUrl,
      SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
      WebFullUrl: webUrl
    })
  };
}

function readWeb(context: ApiContext): ApiResult {
  return { kind: 'source', source: webSource(context) };
}

function readSite(context: ApiContext): ApiResult {
  const { site, webUrl } = context;
  return {
    kind: 'source',
    source: {
      type: 'SP.Site',
      metadata: '#SP.ApiData.Sites/@Element',
      id: 'Site',
      editLink: 'Site',
      defaults: {
        Classification: '',
        CurrentChangeToken: complex('SP.ChangeToken', { StringValue: changeTokenOf(context) }),
        GroupId: '00000000-0000-0000-0000-000000000000',
        Id: site.siteId,
        IsHubSite: false,
        PrimaryUri: webUrl,
        ReadOnly: false,
        ResourcePath: complex('SP.ResourcePath', { DecodedUrl: webUrl }),
        ServerRelativeUrl: site.path,
        Url: webUrl
      },
      extras: {},
      related: { RootWeb: () => webSource(context) }
    }
  };
}

function userPermissions(context: ApiContext): ApiResult {
  const login = argumentOf(context);
  const user = userByLogin(login) ?? refuse('userUnknown', login);
  return { kind: 'complex', name: 'GetUserEffectivePermissions', value: permissionsValue(user.permissions) };
}

/** Tenant properties: the workbench's tenant has none. */
function storageEntity(): ApiResult {
  return { kind: 'null', name: 'GetStorageEntity' };
}

export const webRoutes: Routes = {
  'POST contextinfo': contextInfo,
  'POST web/contextinfo': () => refuse('digestInvalid'),
  'GET web': readWeb,
  'GET site': readSite,
  'GET site/rootweb': readWeb,
  'GET web/regionalsettings': () => ({ kind: 'source', source: regionalSettingsSource() }),
  'GET web/regionalsettings/timezone': () => ({ kind: 'source', source: timeZoneSource() }),
  'GET web/getusereffectivepermissions': userPermissions,
  'GET web/list/getusereffectivepermissions': userPermissions,
  'GET web/list/item/getusereffectivepermissions': userPermissions,
  'GET web/getstorageentity': storageEntity
};

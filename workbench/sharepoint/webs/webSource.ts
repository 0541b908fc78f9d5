import { changeTokenOf } from '../changes/changeToken';
import type { ApiContext } from '../http/ApiContext';
import { complex, type EntitySource } from '../http/Entity';
import { listSource } from '../lists/listSource';
import { permissionsValue } from '../permissions/permissionsValue';
import { siteLanguage } from '../sites/Site';
import { toUtcText } from '../time/siteTime';
import { userSource } from '../users/userSource';
import { regionalSettingsSource } from './regionalSettings';

/** The web as REST shows it. */
export function webSource(context: ApiContext): EntitySource {
  const { site, webUrl, services } = context;
  const lastChange = toUtcText(services.changes.latest(site.path)?.time ?? Date.parse(`${site.created}Z`));
  return {
    type: 'SP.Web',
    metadata: '#SP.ApiData.Webs/@Element',
    id: 'Web',
    editLink: 'Web',
    defaults: {
      AllowRssFeeds: true,
      AlternateCssUrl: '',
      AppInstanceId: '00000000-0000-0000-0000-000000000000',
      ClassicWelcomePage: null,
      Configuration: 0,
      Created: site.created,
      CurrentChangeToken: complex('SP.ChangeToken', { StringValue: changeTokenOf(context) }),
      CustomMasterUrl: `${site.path === '/' ? '' : site.path}/_catalogs/masterpage/seattle.master`,
      Description: site.description,
      EnableMinimalDownload: false,
      Id: site.webId,
      IsMultilingual: true,
      Language: siteLanguage,
      LastItemModifiedDate: lastChange,
      LastItemUserModifiedDate: lastChange,
      NoCrawl: false,
      RecycleBinEnabled: true,
      ResourcePath: complex('SP.ResourcePath', { DecodedUrl: webUrl }),
      ServerRelativeUrl: site.path,
      SiteLogoUrl: null,
      Title: site.title,
      TreeViewEnabled: false,
      UIVersion: 15,
      UIVersionConfigurationEnabled: false,
      Url: webUrl,
      WebTemplate: site.webTemplate,
      WelcomePage: 'SitePages/Home.aspx'
    },
    extras: { EffectiveBasePermissions: () => permissionsValue(context.user.permissions) },
    related: {
      CurrentUser: () => userSource(context.user),
      RegionalSettings: () => regionalSettingsSource(),
      Lists: () => services.lists.all(site.path).map((list) => listSource(context, list))
    }
  };
}

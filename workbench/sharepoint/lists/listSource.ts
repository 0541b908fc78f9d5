import { contentTypeSource } from '../contentTypes/contentTypeRoutes';
import { changeTokenOf } from '../changes/changeToken';
import { fieldSource } from '../fields/fieldSource';
import type { ApiContext } from '../http/ApiContext';
import { complex, type EntitySource, type PropertyValue } from '../http/Entity';
import { permissionsValue } from '../permissions/permissionsValue';
import { defaultViewOf, viewsFor } from '../views/findView';
import { viewSource } from '../views/viewSource';
import { webSource } from '../webs/webSource';
import { itemTypeName, listEtag, type ListDefinition } from './ListDefinition';

/** A list as REST shows it. */
export function listSource(context: ApiContext, list: ListDefinition): EntitySource {
  const editLink = `Web/Lists(guid'${list.id}')`;
  const { fields, contentTypes } = context.services;
  return {
    type: 'SP.List',
    metadata: '#SP.ApiData.Lists/@Element',
    id: editLink,
    editLink,
    etag: listEtag(list),
    defaults: listProperties(context, list),
    extras: {
      EffectiveBasePermissions: () => permissionsValue(context.user.permissions),
      DefaultNewFormUrl: () => `${list.url}/NewForm.aspx`,
      DefaultEditFormUrl: () => `${list.url}/EditForm.aspx`,
      DefaultDisplayFormUrl: () => `${list.url}/DispForm.aspx`,
      DefaultViewUrl: () => defaultViewOf(context, list).url,
      OnQuickLaunch: () => list.settings.OnQuickLaunch ?? false,
      ReadSecurity: () => list.settings.ReadSecurity ?? 1,
      WriteSecurity: () => list.settings.WriteSecurity ?? 1,
      HasUniqueRoleAssignments: () => false,
      ValidationFormula: () => list.settings.ValidationFormula ?? null,
      ValidationMessage: () => list.settings.ValidationMessage ?? null
    },
    related: {
      Fields: () => fields.all(list.id).map((field) => fieldSource(field, list)),
      Views: () => viewsFor(context, list).map((view) => viewSource(view, list)),
      DefaultView: () => viewSource(defaultViewOf(context, list), list),
      ContentTypes: () => contentTypes.all(list.id).map((type) => contentTypeSource(type, list, fields.all(list.id))),
      RootFolder: () => rootFolderSource(context, list),
      ParentWeb: () => webSource(context)
    }
  };
}

const onlyWhenSelected: ReadonlySet<string> = new Set([
  'OnQuickLaunch',
  'ReadSecurity',
  'ValidationFormula',
  'ValidationMessage',
  'WriteSecurity'
]);

function listProperties(context: ApiContext, list: ListDefinition): Readonly<Record<string, PropertyValue>> {
  return {
    ...Object.fromEntries(Object.entries(list.settings).filter(([name]) => !onlyWhenSelected.has(name))),
    BaseType: 0,
    Created: list.created,
    CurrentChangeToken: complex('SP.ChangeToken', { StringValue: changeTokenOf(context, list) }),
    DefaultContentApprovalWorkflowId: '00000000-0000-0000-0000-000000000000',
    DefaultSensitivityLabelForLibrary: '',
    Direction: 'none',
    DocumentTemplateUrl: null,
    EnableRequestSignOff: true,
    EntityTypeName: list.entityTypeName,
    ExemptFromBlockDownloadOfNonViewableFiles: false,
    FileSavePostProcessingEnabled: false,
    ForceCheckout: false,
    HasExternalDataSource: false,
    Id: list.id,
    ImagePath: complex('SP.ResourcePath', { DecodedUrl: '/_layouts/15/images/itgen.png?rev=47' }),
    ImageUrl: '/_layouts/15/images/itgen.png?rev=47',
    IrmEnabled: false,
    IrmExpire: false,
    IrmReject: false,
    IsApplicationList: false,
    IsCatalog: false,
    IsPrivate: false,
    ItemCount: context.services.items.count(list.id),
    LastItemDeletedDate: list.itemDeleted,
    LastItemModifiedDate: list.itemModified,
    LastItemUserModifiedDate: list.itemModified,
    ListItemEntityTypeFullName: itemTypeName(list),
    MajorWithMinorVersionsLimit: 0,
    MultipleDataList: false,
    ParentWebPath: complex('SP.ResourcePath', { DecodedUrl: context.site.path }),
    ParentWebUrl: context.site.path,
    ParserDisabled: false,
    ServerTemplateCanCreateFolders: true,
    TemplateFeatureId: '00bfea71-de22-43b2-a848-c05709900100',
    Title: list.title
  };
}

function rootFolderSource(context: ApiContext, list: ListDefinition): EntitySource {
  const editLink = `Web/GetFolderByServerRelativePath(decodedurl='${list.url.replace(/'/g, "''")}')`;
  return {
    type: 'SP.Folder',
    metadata: '#SP.ApiData.Folders/@Element',
    id: editLink,
    editLink,
    defaults: {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      IsWOPIEnabled: false,
      ItemCount: context.services.items.count(list.id),
      Name: list.url.slice(list.url.lastIndexOf('/') + 1),
      ProgID: null,
      ServerRelativePath: complex('SP.ResourcePath', { DecodedUrl: list.url }),
      ServerRelativeUrl: list.url,
      TimeCreated: list.created,
      TimeLastModified: list.itemModified,
      UniqueId: list.id,
      WelcomePage: ''
    },
    extras: {},
    related: {}
  };
}

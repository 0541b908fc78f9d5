import { refuse } from '../errors/SharePointError';

/** What SharePoint has and the workbench does not. Saying that it does not exist would be untrue. */
const unimplemented: Readonly<Record<string, string>> = {
  'SP.Web':
    'AllProperties AppTiles AssociatedMemberGroup AssociatedOwnerGroup AssociatedVisitorGroup AvailableContentTypes AvailableFields ' +
    'ClientWebParts ContentTypes EventReceivers Features Fields FirstUniqueAncestorSecurableObject Folders HasUniqueRoleAssignments ' +
    'ListTemplates MasterUrl Navigation ParentWeb RecycleBin RoleAssignments RoleDefinitions RootFolder SiteGroups SiteUserInfoList ' +
    'SiteUsers SupportedUILanguageIds ThemeInfo ThemedCssFolderUrl UserCustomActions Webs WorkflowAssociations',
  'SP.List':
    'Author CreatablesInfo DataSource DefaultViewPath DescriptionResource EventReceivers FirstUniqueAncestorSecurableObject Forms ' +
    'InformationRightsManagementSettings Items RoleAssignments SchemaXml Subscriptions TitleResource ' +
    'UserCustomActions WorkflowAssociations',
  'SP.Field': 'DescriptionResource TitleResource',
  'SP.ContentType': 'DescriptionResource FieldLinks Fields NameResource Parent WorkflowAssociations',
  'SP.Folder': 'Files Folders ListItemAllFields ParentFolder Properties StorageMetrics',
  'SP.User': 'Alerts Groups',
  'SP.ListItem':
    'Comments ComplianceInfo ContentType FieldValuesAsHtml File FirstUniqueAncestorSecurableObject Folder GetDlpPolicyTip ' +
    'LikedByInformation Properties RoleAssignments'
};

/** Refuses a name: as not implemented when SharePoint knows it, as unknown otherwise. */
export function refuseName(type: string, name: string): never {
  const kind = type.startsWith('SP.Data.') ? 'SP.ListItem' : type.startsWith('SP.Field') ? 'SP.Field' : type;
  const isKnown = (unimplemented[kind] ?? '').split(' ').includes(name);
  return isKnown ? refuse('notImplemented', `the property of ${type}:`, name) : refuse('selectUnknown', name);
}

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
    'UserCustomActions WorkflowAssociations AdditionalUXProperties BrowserFileHandling CustomActionElements ' +
    'DefaultItemOpenInBrowser EnableAssignToEmail ExcludeFromOfflineClient ListSchemaVersion PageRenderType ' +
    'PropertiesXml SchemaXmlWithResourceTokens VersionPolicies',
  'SP.Field': 'DescriptionResource TitleResource',
  'SP.ContentType': 'DescriptionResource FieldLinks Fields NameResource Parent WorkflowAssociations',
  'SP.Folder': 'Files Folders ListItemAllFields ParentFolder Properties StorageMetrics',
  'SP.User': 'Alerts Groups',
  'SP.ListItem':
    'Comments ComplianceInfo ContentType FieldValuesAsHtml File FirstUniqueAncestorSecurableObject Folder GetDlpPolicyTip ' +
    'LikedByInformation Properties RoleAssignments'
};

/** What can be written on SharePoint's types and not here, over and above what can be read. */
const unimplementedWrites: Readonly<Record<string, string>> = {
  'SP.List':
    'DefaultContentApprovalWorkflowId DefaultDisplayFormUrl DefaultEditFormUrl DefaultNewFormUrl DefaultSensitivityLabelForLibrary ' +
    'Direction DocumentTemplateUrl EnableRequestSignOff ExemptFromBlockDownloadOfNonViewableFiles FileSavePostProcessingEnabled ' +
    'ForceCheckout ImagePath ImageUrl IrmEnabled IrmExpire IrmReject IsApplicationList IsPrivate MajorWithMinorVersionsLimit ' +
    'MultipleDataList ParserDisabled ValidationFormula ValidationMessage TemplateFeatureId CustomSchemaXml',
  'SP.View':
    'AggregationsStatus AssociatedContentTypeId CalendarViewStyles ColumnWidth ContentTypeId CustomOrder DefaultViewForContentType ' +
    'EditorModified Formats GridLayout IncludeRootFolder JSLink Method MobileDefaultView MobileView NewDocumentTemplates TabularView ' +
    'Toolbar ViewData ViewJoins ViewProjectedFields ViewType2 VisualizationInfo',
  'SP.Field':
    'ClientSideComponentId ClientSideComponentProperties ClientValidationMessage DefaultFormula Direction JSLink ' +
    'PinnedToFiltersPane ShowInFiltersPane TypeAsString IsModern AutoIndexed',
  'SP.FieldMultiLineText': 'UnlimitedLengthInDocumentLibrary WikiLinking IsLongHyperlink',
  'SP.FieldChoice': 'Mappings',
  'SP.FieldMultiChoice': 'Mappings',
  'SP.FieldNumber': 'CommaSeparator CustomUnitName CustomUnitOnRight Unit',
  'SP.FieldCurrency': 'CommaSeparator CustomUnitName CustomUnitOnRight Unit',
  'SP.FieldDateTime': 'DateFormat TimeFormat',
  'SP.FieldLookup':
    'IsRelationship LookupWebId PrimaryFieldId RelationshipDeleteBehavior UnlimitedLengthInDocumentLibrary',
  'SP.FieldUser': 'AllowDisplay Presence UserDisplayOptions',
  'SP.ContentType':
    'DisplayFormClientSideComponentId DisplayFormClientSideComponentProperties DisplayFormTemplateName DisplayFormUrl ' +
    'DocumentTemplate EditFormClientSideComponentId EditFormClientSideComponentProperties EditFormTemplateName EditFormUrl Group ' +
    'Hidden JSLink MobileDisplayFormUrl MobileEditFormUrl MobileNewFormUrl NewFormClientSideComponentId ' +
    'NewFormClientSideComponentProperties NewFormTemplateName NewFormUrl ReadOnly Sealed',
  'SP.CamlQuery': 'FolderServerRelativePath',
  'SP.FieldCreationInformation': 'IsCompactName'
};

/** Refuses to write a property: as not implemented when SharePoint's type has it, as unknown otherwise. */
export function refuseWrite(type: string, name: string): never {
  const bases = type.startsWith('SP.Field') ? [type, 'SP.Field'] : [type];
  const isKnown = bases.some(
    (base) => isListed(unimplemented, base, name) || isListed(unimplementedWrites, base, name)
  );
  return isKnown
    ? refuse('notImplemented', `writing the property of ${type}:`, name)
    : refuse('propertyUnknown', name, type);
}

function isListed(names: Readonly<Record<string, string>>, type: string, name: string): boolean {
  return (names[type] ?? '').split(' ').includes(name);
}

/** Refuses a name: as not implemented when SharePoint knows it, as unknown otherwise. */
export function refuseName(type: string, name: string): never {
  const kind = type.startsWith('SP.Data.') ? 'SP.ListItem' : type.startsWith('SP.Field') ? 'SP.Field' : type;
  return isListed(unimplemented, kind, name)
    ? refuse('notImplemented', `the property of ${type}:`, name)
    : refuse('selectUnknown', name);
}

import { complex, type EntitySource } from '../http/Entity';
import type { ListDefinition } from '../lists/ListDefinition';
import type { ViewDefinition } from './ViewDefinition';
import { viewFieldsXml, viewXml } from './viewXml';

/** A view as REST shows it. */
export function viewSource(view: ViewDefinition, list: ListDefinition): EntitySource {
  const editLink = `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`;
  const xml = viewXml(view, list);
  return {
    type: 'SP.View',
    metadata: '#SP.ApiData.Views/@Element',
    id: editLink,
    editLink,
    defaults: {
      Aggregations: view.aggregations,
      AggregationsStatus: view.aggregations === null ? null : 'On',
      AssociatedContentTypeId: null,
      BaseViewId: '1',
      CalendarViewStyles: null,
      ColumnWidth: null,
      ContentTypeId: complex('SP.ContentTypeId', { StringValue: '0x' }),
      CustomFormatter: view.customFormatter,
      CustomOrder: null,
      DefaultView: view.isDefault,
      DefaultViewForContentType: false,
      EditorModified: false,
      Formats: null,
      GridLayout: null,
      Hidden: view.isHidden,
      HtmlSchemaXml: xml,
      Id: view.id,
      ImageUrl: '/_layouts/15/images/generic.png?rev=47',
      IncludeRootFolder: false,
      ViewJoins: null,
      JSLink: null,
      ListViewXml: xml,
      Method: null,
      MobileDefaultView: view.isDefault,
      MobileView: true,
      ModerationType: null,
      NewDocumentTemplates: null,
      OrderedView: false,
      Paged: view.isPaged,
      PersonalView: view.isPersonal,
      ViewProjectedFields: null,
      ViewQuery: view.query,
      ReadOnlyView: false,
      RequiresClientIntegration: false,
      RowLimit: view.rowLimit,
      Scope: view.scope,
      ServerRelativePath: complex('SP.ResourcePath', { DecodedUrl: view.url }),
      ServerRelativeUrl: view.url,
      StyleId: null,
      TabularView: true,
      Threaded: false,
      Title: view.title,
      Toolbar: '',
      ToolbarTemplateName: null,
      ViewType: 'HTML',
      ViewData: null,
      ViewType2: null,
      VisualizationInfo: null
    },
    extras: {},
    related: { ViewFields: () => viewFieldsSource(view, editLink) }
  };
}

export function viewFieldsSource(view: ViewDefinition, viewLink: string): EntitySource {
  const editLink = `${viewLink}/ViewFields`;
  return {
    type: 'SP.ViewFieldCollection',
    metadata: '#SP.ApiData.ViewFields/@Element',
    id: editLink,
    editLink,
    defaults: { SchemaXml: viewFieldsXml(view), Items: view.fields },
    extras: {},
    related: {}
  };
}

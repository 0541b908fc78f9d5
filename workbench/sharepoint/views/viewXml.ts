import { childOf, isTrue, parseXml, type XmlNode } from '../xml/parseXml';
import { element, escapeXml } from '../xml/writeXml';
import type { ListDefinition } from '../lists/ListDefinition';
import type { ViewDefinition } from './ViewDefinition';

const scopes = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'];

/** The view as `ListViewXml`, `HtmlSchemaXml` and `SetViewXml` write it. */
export function viewXml(view: ViewDefinition, list: ListDefinition): string {
  const content =
    `<Query>${view.query}</Query>` +
    `<ViewFields>${viewFieldsXml(view)}</ViewFields>` +
    `<RowLimit Paged="${view.isPaged ? 'TRUE' : 'FALSE'}">${view.rowLimit}</RowLimit>` +
    (view.aggregations === null ? '' : `<Aggregations Value="On">${view.aggregations}</Aggregations>`) +
    (view.customFormatter === null ? '' : `<CustomFormatter>${escapeXml(view.customFormatter)}</CustomFormatter>`);
  return element(
    'View',
    {
      Name: `{${view.id.toUpperCase()}}`,
      DefaultView: view.isDefault || undefined,
      Type: 'HTML',
      DisplayName: view.title,
      Url: view.url,
      Level: 1,
      BaseViewID: 1,
      ContentTypeID: '0x',
      ImageUrl: '/_layouts/15/images/generic.png?rev=47',
      Scope: scopes[view.scope] || undefined,
      Personal: view.isPersonal || undefined,
      ListID: list.id
    },
    content
  );
}

export function viewFieldsXml(view: ViewDefinition): string {
  return view.fields.map((name) => element('FieldRef', { Name: name })).join('');
}

/** What a client's view XML says. Parts it does not name stay as they are. Undefined: not a view. */
export function readViewXml(xml: string): Partial<ViewDefinition> | undefined {
  const [node] = parseXml(xml) ?? [];
  if (node?.name !== 'View') {
    return undefined;
  }
  const rowLimit = childOf(node, 'RowLimit');
  const query = /<Query>([\s\S]*?)<\/Query>/.exec(xml)?.[1];
  const formatter = childOf(node, 'CustomFormatter');
  return {
    ...(query === undefined ? {} : { query }),
    ...readFields(childOf(node, 'ViewFields')),
    ...(rowLimit ? { rowLimit: Number(rowLimit.text.trim()), isPaged: isTrue(rowLimit.attributes.Paged) } : {}),
    ...(node.attributes.DisplayName ? { title: node.attributes.DisplayName } : {}),
    ...(formatter ? { customFormatter: formatter.text === '' ? null : formatter.text } : {})
  };
}

function readFields(node: XmlNode | undefined): Partial<ViewDefinition> {
  const names = node?.children.map((child) => child.attributes.Name ?? '').filter((name) => name !== '');
  return names ? { fields: names } : {};
}

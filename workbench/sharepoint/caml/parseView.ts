import { refuse } from '../errors/SharePointError';
import type { Condition, SortKey } from '../query/Condition';
import { childOf, isTrue, parseXml, type XmlNode } from '../xml/parseXml';
import { parseWhere, type CamlScope } from './parseWhere';

/** A CAML view, read. */
export interface CamlView {
  readonly condition: Condition | undefined;
  readonly sort: readonly SortKey[];
  readonly groupBy: readonly string[];
  readonly viewFields: readonly string[] | undefined;
  readonly rowLimit: number | undefined;
  readonly isPaged: boolean;
  readonly scope: ViewScope;
}

/** Which rows and folders a view is about: those of one folder, rows alone of it, all rows under it, or all of both. */
export type ViewScope = 'default' | 'filesonly' | 'recursive' | 'recursiveall';

const emptyView: CamlView = {
  condition: undefined,
  sort: [],
  groupBy: [],
  viewFields: undefined,
  rowLimit: undefined,
  isPaged: false,
  scope: 'default'
};

/** Reads `<View>`, or a bare `<Query>`. */
export function parseView(xml: string, scope: CamlScope): CamlView {
  if (xml.trim() === '') {
    return emptyView;
  }
  const nodes = parseXml(xml) ?? refuse('queryXmlInvalid');
  const view = nodes.find((node) => node.name.toLowerCase() === 'view');
  const query = view ? childOf(view, 'Query') : nodes.find((node) => node.name.toLowerCase() === 'query');
  if (view && childOf(view, 'Joins')) {
    return refuse('notImplemented', 'the CAML element', 'Joins');
  }
  const rowLimit = childOf(view, 'RowLimit');
  return {
    ...parseQuery(query, scope),
    viewFields: fieldNames(childOf(view, 'ViewFields')),
    rowLimit: rowLimit && /^\s*\d+\s*$/.test(rowLimit.text) ? Number(rowLimit.text) : undefined,
    isPaged: isTrue(rowLimit?.attributes.Paged),
    scope: readScope(view?.attributes.Scope)
  };
}

function readScope(written = 'default'): ViewScope {
  const scope = written.toLowerCase();
  return scope === 'filesonly' || scope === 'recursive' || scope === 'recursiveall' ? scope : 'default';
}

/** Reads what a stored view keeps: the inside of `<Query>`. */
export function parseQueryText(text: string, scope: CamlScope): Pick<CamlView, 'condition' | 'sort' | 'groupBy'> {
  const [query] = parseXml(`<Query>${text}</Query>`) ?? [];
  return parseQuery(query, scope);
}

function parseQuery(query: XmlNode | undefined, scope: CamlScope): Pick<CamlView, 'condition' | 'sort' | 'groupBy'> {
  const [where] = childOf(query, 'Where')?.children ?? [];
  const order = childOf(query, 'OrderBy')?.children ?? [];
  return {
    condition: where && parseWhere(where, scope),
    sort: order.filter((node) => node.name === 'FieldRef').map(toSortKey),
    groupBy: fieldNames(childOf(query, 'GroupBy')) ?? []
  };
}

function toSortKey(node: XmlNode): SortKey {
  const { Name: name = refuse('queryXmlInvalid'), Ascending: ascending } = node.attributes;
  return { column: { name }, isDescending: ascending !== undefined && !isTrue(ascending) };
}

function fieldNames(node: XmlNode | undefined): readonly string[] | undefined {
  return node?.children.filter((child) => child.name === 'FieldRef').map((child) => child.attributes.Name ?? '');
}

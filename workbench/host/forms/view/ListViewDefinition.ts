import { numberIn, recordIn, recordsIn, textIn, textsIn } from '../JsonRecord';
import type { JsonRecord } from '../JsonRecord';
import type { ListInfo } from '../ListInfo';
import type { SharePointRest } from '../SharePointRest';

export interface ListViewDefinition {
  readonly id: string;
  readonly title: string;
  /** Server-relative address of the view's page. */
  readonly url: string;
  readonly isDefault: boolean;
  /** CAML inside `<Query>`. */
  readonly query: string;
  readonly rowLimit: number;
  readonly columns: readonly string[];
}

/** The views that people may choose. */
export async function readViews(rest: SharePointRest, list: ListInfo): Promise<readonly ListViewDefinition[]> {
  const answer = await rest.get(`${list.path}/views?$filter=Hidden eq false`);
  return Promise.all(recordsIn(answer, 'value').map((view) => toView(rest, list, view)));
}

async function toView(rest: SharePointRest, list: ListInfo, view: JsonRecord): Promise<ListViewDefinition> {
  const id = textIn(view, 'Id');
  const fields = await rest.get(`${list.path}/views(guid'${id}')/viewfields`);
  const items = textsIn(fields, 'Items');
  return {
    id,
    title: textIn(view, 'Title'),
    url: textIn(view, 'ServerRelativeUrl') || textIn(recordIn(view, 'ServerRelativePath'), 'DecodedUrl'),
    isDefault: view.DefaultView === true,
    query: textIn(view, 'ViewQuery'),
    rowLimit: numberIn(view, 'RowLimit') ?? 30,
    columns: items.length > 0 ? items : fieldNames(`<v>${textIn(fields, 'SchemaXml')}</v>`, 'v')
  };
}

/** The columns that the view groups by, outermost first. */
export function groupColumns(view: ListViewDefinition): readonly string[] {
  return fieldNames(`<Query>${view.query}</Query>`, 'GroupBy');
}

export interface Sorting {
  readonly column: string;
  readonly isDescending: boolean;
}

/** CAML of the view's rows: its own query, with another order when the person has chosen one. */
export function viewXml(view: ListViewDefinition, columns: readonly string[], sorting: Sorting | undefined): string {
  const query = sorting
    ? `${view.query.replace(/<OrderBy\s*\/>|<OrderBy[\s>][\s\S]*?<\/OrderBy>/, '')}<OrderBy><FieldRef Name="${sorting.column}" Ascending="${sorting.isDescending ? 'FALSE' : 'TRUE'}" /></OrderBy>`
    : view.query;
  const fields = [...new Set(columns)].map((name) => `<FieldRef Name="${name}" />`).join('');
  return `<View><Query>${query}</Query><ViewFields>${fields}</ViewFields><RowLimit Paged="TRUE">${view.rowLimit}</RowLimit></View>`;
}

function fieldNames(xml: string, parent: string): readonly string[] {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  return [...parsed.querySelectorAll(`${parent} > FieldRef`)].map((reference) => reference.getAttribute('Name') ?? '');
}

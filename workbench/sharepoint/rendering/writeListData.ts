import { contentTypeIds } from '../contentTypes/contentTypeIds';
import type { FieldDefinition } from '../fields/FieldDefinition';
import type { ApiContext } from '../http/ApiContext';
import type { ItemPage } from '../items/itemQuery';
import { isFolder, type ItemRow } from '../items/ItemRow';
import { directoryOf, itemPath } from '../items/readValue';
import { writeSkipToken } from '../items/skipToken';
import type { ListDefinition } from '../lists/ListDefinition';
import { itemPermissions } from '../permissions/itemPermissions';
import type { BasePermissions } from '../permissions/permissionLevels';
import type { RenderedQuery } from './renderedQuery';
import { renderCell, type Cell } from './renderCell';

export interface RenderedPage {
  readonly context: ApiContext;
  readonly list: ListDefinition;
  readonly query: RenderedQuery;
  readonly page: ItemPage;
  readonly sortFields: readonly FieldDefinition[];
}

/** The text of the answer: many lines, every value a string unless it is a list. */
export function writeListData(rendered: RenderedPage): string {
  const { context, query, page, sortFields } = rendered;
  const firstRow = firstRowOf(query);
  const lastRow = firstRow + page.rows.length - 1;
  const last = page.rows[page.rows.length - 1];
  const rows = page.rows.map((row) => writeRow(rendered, row)).join(',\n');
  const next =
    page.hasMore && query.isPaged && last
      ? `,"NextHref" : ${quote(`?${writeSkipToken(last, sortFields)}&PageFirstRow=${lastRow + 1}&View=${query.viewId}`)}\n`
      : '';
  return (
    `{ "Row" : \n[${rows}\n],"FirstRow" : ${firstRow},\n` +
    `"FolderPermissions" : "${permissionMask(context.user.permissions)}"\n` +
    `,"LastRow" : ${lastRow},\n"RowLimit" : ${query.rowLimit}\n${next}` +
    ',"FilterLink" : "?"\n,"ForceNoHierarchy" : "1"\n,"HierarchyHasIndention" : ""\n,"CurrentFolderSpItemUrl" : ""\n}\n'
  );
}

function writeRow(rendered: RenderedPage, row: ItemRow): string {
  const cells = Object.entries({ ...systemCells(rendered, row), ...viewCells(rendered, row) });
  return `{\n${cells.map(([name, cell]) => `${quote(name)}: ${typeof cell === 'string' ? quote(cell) : JSON.stringify(cell)}`).join(',\n')}\n}`;
}

function systemCells({ context, list }: RenderedPage, row: ItemRow): Readonly<Record<string, Cell>> {
  return {
    ID: String(row.id),
    PermMask: permissionMask(itemPermissions(context, list, row)),
    FSObjType: isFolder(row) ? '1' : '0',
    UniqueId: `{${row.guid.toUpperCase()}}`,
    ContentTypeId: contentTypeIds(context, list).of(row),
    FileRef: itemPath(list, row),
    Attachments: '0',
    ...childCounts(context, list, row),
    owshiddenversion: String(row.etag)
  };
}

function childCounts(context: ApiContext, list: ListDefinition, row: ItemRow): Readonly<Record<string, Cell>> {
  const path = itemPath(list, row);
  const children = isFolder(row)
    ? [...context.services.items.scan(list.id)].filter((child) => directoryOf(list, child) === path)
    : [];
  const folders = children.filter(isFolder).length;
  return { ItemChildCount: String(children.length - folders), FolderChildCount: String(folders) };
}

function viewCells({ context, query }: RenderedPage, row: ItemRow): Readonly<Record<string, Cell>> {
  return Object.assign({}, ...query.fields.map((field) => renderCell({ context, field, row }, query.datesInUtc)));
}

/** Slashes are written as `\\u002f`, as the service does. */
function quote(text: string): string {
  return JSON.stringify(text).replace(/\//g, '\\u002f');
}

function permissionMask({ high, low }: BasePermissions): string {
  return `0x${high.toString(16)}${low.toString(16).padStart(8, '0')}`;
}

function firstRowOf(query: RenderedQuery): number {
  const first = Number(new URLSearchParams(query.paging ?? '').get('PageFirstRow'));
  return Number.isInteger(first) && first > 0 ? first : 1;
}

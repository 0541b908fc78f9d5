import { camlScopeOf } from '../caml/camlScope';
import { camlField } from '../caml/camlColumns';
import { parseQueryText, parseView, type CamlView, type ViewScope } from '../caml/parseView';
import type { CamlScope } from '../caml/parseWhere';
import type { FieldDefinition } from '../fields/FieldDefinition';
import type { ApiContext } from '../http/ApiContext';
import type { BoundValue } from '../http/bindProperties';
import { toId } from '../lists/findList';
import type { ListDefinition } from '../lists/ListDefinition';
import type { Condition, SortKey } from '../query/Condition';
import { defaultViewOf, viewsFor } from '../views/findView';
import { viewXml } from '../views/viewXml';
import { refuse } from '../errors/SharePointError';

/** What a rendering shows, put together from the view, the body's XML and the URL's filters. */
export interface RenderedQuery {
  readonly condition: Condition | undefined;
  readonly sort: readonly SortKey[];
  readonly groupBy: readonly string[];
  readonly fields: readonly FieldDefinition[];
  readonly rowLimit: number;
  readonly isPaged: boolean;
  readonly paging: string | undefined;
  readonly viewId: string;
  readonly datesInUtc: boolean;
  readonly scope: ViewScope;
  /** Server-relative path of the folder that is shown; the list's own when it is left out. */
  readonly folder: string | undefined;
}

const noView = '00000000-0000-0000-0000-000000000000';
const defaultLimit = 30;

export function renderedQuery(
  context: ApiContext,
  list: ListDefinition,
  bound: Readonly<Record<string, BoundValue>>
): RenderedQuery {
  const scope = camlScopeOf(context, list);
  const { view, viewId } = chosenView(context, list, { bound, scope });
  const override = typeof bound.OverrideViewXml === 'string' ? readOverride(bound.OverrideViewXml, scope) : undefined;
  const merged = override ? { ...view, ...override } : view;
  const urlSort = sortFromUrl(context);
  const names = (merged.viewFields ?? []).filter((name) => name !== '');
  const paging = typeof bound.Paging === 'string' ? bound.Paging : (context.query.get('Paging') ?? undefined);
  return {
    condition: filtersFromUrl(context).reduce<Condition | undefined>(both, merged.condition),
    sort: urlSort.length > 0 ? urlSort : merged.sort,
    groupBy: merged.groupBy,
    fields: names.map((name) => camlField(context, list, name)),
    rowLimit: merged.rowLimit ?? defaultLimit,
    isPaged: merged.isPaged,
    paging: paging?.replace(/^\?/, ''),
    viewId,
    datesInUtc: bound.DatesInUtc === true,
    scope: merged.scope,
    folder: textOf(bound.FolderServerRelativeUrl) ?? context.query.get('RootFolder')
  };
}

function textOf(value: BoundValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

interface Source {
  readonly bound: Readonly<Record<string, BoundValue>>;
  readonly scope: CamlScope;
}

/** The body's XML, or the view that the URL names, or the list's default view. */
function chosenView(
  context: ApiContext,
  list: ListDefinition,
  { bound, scope }: Source
): { readonly view: CamlView; readonly viewId: string } {
  if (typeof bound.ViewXml === 'string' && bound.ViewXml !== '') {
    return { view: parseView(bound.ViewXml, scope), viewId: noView };
  }
  const asked = bound.ViewId ?? context.query.get('View');
  const stored =
    typeof asked === 'string' && asked !== ''
      ? (viewsFor(context, list).find((one) => one.id === toId(asked)) ?? refuse('viewMissing'))
      : defaultViewOf(context, list);
  return { view: parseView(viewXml(stored, list), scope), viewId: stored.id };
}

function readOverride(xml: string, scope: CamlScope): Partial<CamlView> {
  const view = parseView(xml, scope);
  const text = /<Query>([\s\S]*?)<\/Query>/i.exec(xml)?.[1];
  return {
    ...(text === undefined ? {} : parseQueryText(text, scope)),
    ...(view.viewFields ? { viewFields: view.viewFields } : {}),
    ...(view.rowLimit === undefined ? {} : { rowLimit: view.rowLimit, isPaged: view.isPaged })
  };
}

function sortFromUrl({ query }: ApiContext): readonly SortKey[] {
  const name = query.get('SortField');
  return name ? [{ column: { name }, isDescending: /^desc/i.test(query.get('SortDir') ?? '') }] : [];
}

/** `FilterField1=Phase&FilterValue1=A`, and the plural form with several values separated by `;#`. */
function filtersFromUrl({ query }: ApiContext): readonly Condition[] {
  return query.entries.flatMap(([key, name]): readonly Condition[] => {
    const [, plural = '', number] = /^FilterField(s?)(\d+)$/i.exec(key) ?? [];
    if (number === undefined) {
      return [];
    }
    const value = query.get(`FilterValue${plural}${number}`) ?? '';
    const values = plural === '' ? [value] : value.split(';#');
    return [{ kind: 'in', column: { name }, literals: values.map((one) => ({ kind: 'text', value: one })) }];
  });
}

function both(left: Condition | undefined, right: Condition): Condition {
  return left ? { kind: 'and', left, right } : right;
}

import type { ApiContext } from '../http/ApiContext';
import type { ListDefinition } from '../lists/ListDefinition';
import { checkThreshold } from '../query/checkThreshold';
import type { ColumnFinder } from '../query/Column';
import { compileCondition } from '../query/compileCondition';
import type { Condition, SortKey } from '../query/Condition';
import { compileOrder } from '../query/sortRows';
import { seenRow } from '../permissions/moderation';
import type { ItemRow } from './ItemRow';

export interface ItemQuery {
  readonly condition: Condition | undefined;
  readonly sort: readonly SortKey[];
  readonly find: ColumnFinder<ItemRow>;
  /** Which rows and folders the query is about; all of them when it is left out. */
  readonly isIncluded?: (row: ItemRow) => boolean;
  readonly limit: number;
  /** Where the page starts. */
  readonly position: PagePosition;
}

export interface PagePosition {
  /** The id of the last row of the page before; 0 at the start. */
  readonly afterId: number;
  /** Values of that row's sort columns, for when it is gone. */
  readonly afterRow?: ItemRow;
  readonly isBackwards: boolean;
}

export const firstPage: PagePosition = { afterId: 0, isBackwards: false };

export interface ItemPage {
  readonly rows: readonly ItemRow[];
  readonly hasMore: boolean;
}

/** One page of a list's rows that the person may see. Ties of the order are broken by id. */
export function queryItems(context: ApiContext, list: ListDefinition, query: ItemQuery): ItemPage {
  const { items, conditions } = context.services;
  checkThreshold({
    condition: query.condition,
    sort: query.sort,
    find: query.find,
    count: items.count(list.id),
    threshold: conditions.current.viewThreshold,
    scan: () => items.scan(list.id)
  });
  const { isIncluded = () => true } = query;
  const isMatch = query.condition ? compileCondition(query.condition, query.find) : () => true;
  const matches = (row: ItemRow): boolean => isIncluded(row) && isMatch(row);
  const isById = query.sort.length === 0 && !query.position.isBackwards;
  return isById
    ? takePage(seenRows(context, list, query.position.afterId), matches, query.limit)
    : sortedPage([...seenRows(context, list)].filter(matches), query);
}

function* seenRows(context: ApiContext, list: ListDefinition, afterId = 0): Generator<ItemRow> {
  for (const row of context.services.items.scan(list.id, afterId)) {
    const seen = seenRow(context, list, row);
    if (seen) {
      yield seen;
    }
  }
}

function takePage(rows: Iterable<ItemRow>, matches: (row: ItemRow) => boolean, limit: number): ItemPage {
  const page: ItemRow[] = [];
  for (const row of rows) {
    if (matches(row)) {
      if (page.length === limit) {
        return { rows: page, hasMore: true };
      }
      page.push(row);
    }
  }
  return { rows: page, hasMore: false };
}

function sortedPage(rows: readonly ItemRow[], { sort, find, limit, position }: ItemQuery): ItemPage {
  const byKeys = compileOrder(sort, find);
  const order = (left: ItemRow, right: ItemRow): number => byKeys(left, right) || left.id - right.id;
  const sorted = [...rows].sort(order);
  const { afterRow, afterId, isBackwards } = position;
  if (isBackwards) {
    const before = sorted.filter((row) => (afterRow ? order(row, afterRow) < 0 : row.id < afterId));
    return { rows: before.slice(-limit), hasMore: before.length > limit };
  }
  const start = afterRow ? sorted.findIndex((row) => order(row, afterRow) > 0) : 0;
  const rest = start < 0 ? [] : sorted.slice(start);
  return { rows: rest.slice(0, limit), hasMore: rest.length > limit };
}

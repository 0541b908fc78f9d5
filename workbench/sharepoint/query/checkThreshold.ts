import { refuse } from '../errors/SharePointError';
import type { ColumnFinder } from './Column';
import { compileCondition, findColumn } from './compileCondition';
import type { Condition, SortKey } from './Condition';
import { indexedPart } from './indexedPart';

export interface GuardedQuery<Row> {
  readonly condition: Condition | undefined;
  readonly sort: readonly SortKey[];
  readonly find: ColumnFinder<Row>;
  /** How many rows there are. */
  readonly count: number;
  readonly threshold: number;
  readonly scan: () => Iterable<Row>;
}

/**
 * Refuses a query that must look at more rows than the threshold: one that filters or sorts a large list and cannot narrow
 * it by indexed columns first. Reading rows in the order of their ids is always allowed.
 */
export function checkThreshold<Row>({ condition, sort, find, count, threshold, scan }: GuardedQuery<Row>): void {
  if (count <= threshold) {
    return;
  }
  const narrowing = condition && indexedPart(condition, find);
  if (narrowing) {
    const matches = compileCondition(narrowing, find);
    let matched = 0;
    for (const row of scan()) {
      matched += matches(row) ? 1 : 0;
      if (matched > threshold) {
        refuse('viewThreshold');
      }
    }
    return;
  }
  const isSortedByIndex = sort.every((key) => findColumn(key.column, find).isIndexed);
  if (condition || !isSortedByIndex) {
    refuse('viewThreshold');
  }
}

import type { Column, ColumnFinder, ColumnValue } from './Column';
import { findColumn } from './compileCondition';
import type { SortKey } from './Condition';

const collator = new Intl.Collator('fi');

/** Compares two rows by the keys; the order of what is equal is left to the caller. Rows without a value come first. */
export function compileOrder<Row>(
  keys: readonly SortKey[],
  find: ColumnFinder<Row>
): (left: Row, right: Row) => number {
  const columns = keys.map((key): readonly [Column<Row>, number] => [
    findColumn(key.column, find),
    key.isDescending ? -1 : 1
  ]);
  return (left, right) => {
    for (const [column, direction] of columns) {
      const order = compareValues(column.read(left), column.read(right));
      if (order !== 0) {
        return order * direction;
      }
    }
    return 0;
  };
}

function compareValues(left: ColumnValue, right: ColumnValue): number {
  if (left === null || right === null) {
    return left === right ? 0 : left === null ? -1 : 1;
  }
  if (typeof left === 'string' && typeof right === 'string') {
    return collator.compare(left, right);
  }
  return left < right ? -1 : left > right ? 1 : 0;
}

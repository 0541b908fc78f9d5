import type { ColumnFinder } from './Column';
import { findColumn } from './compileCondition';
import type { Condition } from './Condition';

/**
 * The part of a condition that an index can answer, or undefined. SharePoint narrows by what an `and` names first; an `or`
 * is answered by indexes only if both of its sides are. Inequality and search inside of a text never are.
 */
export function indexedPart<Row>(condition: Condition, find: ColumnFinder<Row>): Condition | undefined {
  switch (condition.kind) {
    case 'and':
      return indexedPart(condition.left, find);
    case 'or': {
      const left = indexedPart(condition.left, find);
      const right = indexedPart(condition.right, find);
      return left && right && { kind: 'or', left, right };
    }
    case 'compare':
      return condition.comparison !== 'ne' && findColumn(condition.column, find).isIndexed ? condition : undefined;
    case 'in':
    case 'startsWith':
      return findColumn(condition.column, find).isIndexed ? condition : undefined;
    case 'contains':
      return undefined;
  }
}

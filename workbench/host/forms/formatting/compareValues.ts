import type { FormatValue } from './FormatValue';

/** A comparison of column formatting: `==`, `!=`, `<=`, `>=`, `<` or `>`. */
export function compareValues(symbol: string, left: FormatValue, right: FormatValue): boolean {
  switch (symbol) {
    case '==':
      return left === right; // a list equals nothing, as on SharePoint
    case '!=':
      return left !== right;
    case '<=':
      return left <= right;
    case '>=':
      return left >= right;
    case '<':
      return left < right;
    default:
      return left > right;
  }
}

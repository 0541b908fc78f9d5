/** A formula of a column or a list, read. */
export type Formula =
  | { readonly kind: 'value'; readonly value: FormulaValue }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] };

/** What formulas calculate with; `null` is an empty cell, an error spreads through everything it meets. */
export type FormulaValue = string | number | boolean | null | FormulaError;

export interface FormulaError {
  readonly error: '#VALUE!' | '#DIV/0!' | '#NUM!';
}

export function isFormulaError(value: FormulaValue): value is FormulaError {
  return typeof value === 'object' && value !== null;
}

/** A value of a column formatting expression; a list is the value of a multi-valued column. */
export type FormatValue = string | number | boolean | readonly string[];

export function isTruthy(value: FormatValue): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

export function toText(value: FormatValue): string {
  return typeof value === 'object' ? value.join(', ') : String(value);
}

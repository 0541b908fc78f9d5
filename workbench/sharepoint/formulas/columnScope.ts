import type { StoredValue } from '../items/ItemRow';
import { toLocalText } from '../time/siteTime';
import type { FormulaScope } from './evaluateFormula';
import type { FormulaValue } from './Formula';
import { toDay } from './formulaFunctions';

/** The cells of a row as formulas see them: dates as numbers of days, by the site's own clock. */
export function columnScope(read: (internalName: string) => StoredValue, now: Date): FormulaScope {
  return { now, read: (column) => toFormulaValue(read(column)) };
}

const storedDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

function toFormulaValue(value: StoredValue): FormulaValue {
  if (typeof value === 'string' && storedDate.test(value)) {
    return toDay(Date.parse(`${toLocalText(Date.parse(value))}Z`));
  }
  return typeof value === 'object' ? null : value;
}

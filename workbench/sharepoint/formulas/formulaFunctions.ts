import { isFormulaError, type FormulaValue } from './Formula';

const valueError = { error: '#VALUE!' } as const;

/** A function of a formula on what its arguments came to; an error among them has spread already. */
type FormulaFunction = (args: readonly FormulaValue[], now: Date) => FormulaValue;

export function toNumber(value: FormulaValue | undefined): number {
  switch (typeof value) {
    case 'number':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    case 'string':
      return value.trim() === '' ? Number.NaN : Number(value);
    default:
      return 0;
  }
}

export function toText(value: FormulaValue | undefined): string {
  if (value === null || value === undefined || isFormulaError(value)) {
    return '';
  }
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

export function toTruth(value: FormulaValue | undefined): boolean {
  return typeof value === 'string' ? value.toUpperCase() === 'TRUE' : toNumber(value) !== 0;
}

/** Dates are days since the end of 1899, as in Excel. */
const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

export function toDay(instant: number): number {
  return (instant - dayZero) / dayLength;
}

function dateOf(value: FormulaValue | undefined): Date {
  return new Date(dayZero + toNumber(value) * dayLength);
}

function numeric(calculate: (...numbers: readonly number[]) => number): FormulaFunction {
  return (args) => {
    const result = calculate(...args.map(toNumber));
    return Number.isFinite(result) ? result : valueError;
  };
}

function position(text: string, part: string, start: number): FormulaValue {
  const found = text.indexOf(part, start - 1);
  return found < 0 ? valueError : found + 1;
}

function startOf(value: FormulaValue | undefined): number {
  return value === undefined ? 1 : toNumber(value);
}

/** The functions that the workbench knows; `IF`, `ISBLANK`, `ISERROR` and `IFERROR` look at their arguments themselves. */
export const formulaFunctions: Readonly<Record<string, FormulaFunction>> = {
  AND: (args) => args.every(toTruth),
  OR: (args) => args.some(toTruth),
  NOT: ([value]) => !toTruth(value),
  LEN: ([text]) => toText(text).length,
  LEFT: ([text, count]) => toText(text).slice(0, startOf(count)),
  RIGHT: ([text, count]) => (startOf(count) === 0 ? '' : toText(text).slice(-startOf(count))),
  MID: ([text, start, count]) => toText(text).slice(toNumber(start) - 1, toNumber(start) - 1 + toNumber(count)),
  UPPER: ([text]) => toText(text).toUpperCase(),
  LOWER: ([text]) => toText(text).toLowerCase(),
  TRIM: ([text]) => toText(text).trim().replace(/ +/g, ' '),
  CONCATENATE: (args) => args.map(toText).join(''),
  EXACT: ([left, right]) => toText(left) === toText(right),
  FIND: ([part, text, start]) => position(toText(text), toText(part), startOf(start)),
  SEARCH: ([part, text, start]) => position(toText(text).toLowerCase(), toText(part).toLowerCase(), startOf(start)),
  ISNUMBER: ([value]) => typeof value === 'number',
  ISTEXT: ([value]) => typeof value === 'string',
  VALUE: numeric((value) => value ?? Number.NaN),
  ABS: numeric((value = Number.NaN) => Math.abs(value)),
  INT: numeric((value = Number.NaN) => Math.floor(value)),
  MOD: numeric((value = Number.NaN, by = Number.NaN) => value - by * Math.floor(value / by)),
  ROUND: numeric((value = Number.NaN, digits = 0) => Math.round(value * 10 ** digits) / 10 ** digits),
  MIN: numeric((...numbers) => Math.min(...numbers)),
  MAX: numeric((...numbers) => Math.max(...numbers)),
  SUM: numeric((...numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  TODAY: (_, now) => Math.floor(toDay(now.getTime())),
  NOW: (_, now) => toDay(now.getTime()),
  DATE: ([year, month, day]) => toDay(Date.UTC(toNumber(year), toNumber(month) - 1, toNumber(day))),
  YEAR: ([date]) => dateOf(date).getUTCFullYear(),
  MONTH: ([date]) => dateOf(date).getUTCMonth() + 1,
  DAY: ([date]) => dateOf(date).getUTCDate()
};

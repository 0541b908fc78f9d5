import type { Column, ColumnFinder, ColumnKind, ColumnValue } from './Column';
import type { ColumnName, Comparison, Condition, DatePart, Literal } from './Condition';
import { refuse } from '../errors/SharePointError';
import { localMidnight, toLocalTime } from '../time/siteTime';

export type Predicate<Row> = (row: Row) => boolean;

/**
 * Turns a condition into a test of one row. Text compares without regard to case. A row without a value is unequal to
 * every value, and neither before nor after any. A column of several values equals each of its values.
 */
export function compileCondition<Row>(condition: Condition, find: ColumnFinder<Row>): Predicate<Row> {
  switch (condition.kind) {
    case 'and': {
      const [left, right] = [compileCondition(condition.left, find), compileCondition(condition.right, find)];
      return (row) => left(row) && right(row);
    }
    case 'or': {
      const [left, right] = [compileCondition(condition.left, find), compileCondition(condition.right, find)];
      return (row) => left(row) || right(row);
    }
    case 'compare':
      return compileComparison(condition, find);
    case 'in': {
      const tests = condition.literals.map((literal) =>
        compileComparison({ column: condition.column, comparison: 'eq', literal }, find)
      );
      return (row) => tests.some((test) => test(row));
    }
    case 'startsWith':
    case 'contains': {
      const column = findColumn(condition.column, find);
      const wanted = fold(condition.text);
      const test = condition.kind === 'startsWith' ? startsWith : includes;
      return (row) => textsOf(column.read(row)).some((text) => test(fold(text), wanted));
    }
  }
}

interface ComparisonParts {
  readonly column: ColumnName;
  readonly comparison: Comparison;
  readonly literal: Literal;
}

const orderTests: Readonly<Record<Comparison, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0
};

function compileComparison<Row>(parts: ComparisonParts, find: ColumnFinder<Row>): Predicate<Row> {
  const column = findColumn(parts.column, find);
  const isEquality = parts.comparison === 'eq' || parts.comparison === 'ne';
  if (parts.literal.kind === 'null') {
    const wantsNull = parts.comparison === 'eq';
    return isEquality ? (row) => (column.read(row) === null) === wantsNull : () => false;
  }
  const wanted = convertLiteral(parts.literal, column.kind);
  const test = orderTests[parts.comparison];
  const isNegative = parts.comparison === 'ne';
  return (row) => {
    const value = column.read(row);
    if (value === null) {
      return isNegative;
    }
    if (Array.isArray(value)) {
      const isAmong = value.some((one: string | number) => order(one, wanted) === 0);
      return isEquality && isAmong !== isNegative;
    }
    return test(order(value as string | number | boolean, wanted));
  };
}

function order(value: string | number | boolean, wanted: string | number | boolean): number {
  const [left, right] = typeof value === 'string' ? [fold(value), fold(String(wanted))] : [value, wanted];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Reads the literal as the column's kind; a date may be a quoted string, a boolean 0 or 1. */
function convertLiteral(literal: Exclude<Literal, { kind: 'null' }>, kind: ColumnKind): string | number | boolean {
  switch (kind) {
    case 'text':
    case 'texts':
      return String(literal.value);
    case 'number':
    case 'numbers':
      return finite(Number(literal.value), literal.value);
    case 'date':
      return typeof literal.value === 'number'
        ? literal.value
        : finite(Date.parse(String(literal.value)), literal.value);
    case 'boolean':
      return literal.value === true || /^(1|true)$/i.test(String(literal.value));
  }
}

function finite(value: number, written: string | number | boolean): number {
  return Number.isFinite(value) ? value : refuse('filterInvalid', String(written));
}

export function findColumn<Row>(name: ColumnName, find: ColumnFinder<Row>): Column<Row> {
  const column = find(name.name, name.part);
  const { datePart } = name;
  if (datePart === undefined) {
    return column;
  }
  if (datePart === 'midnight') {
    return { ...column, read: (row) => toMidnight(column.read(row)) };
  }
  return { kind: 'number', isIndexed: false, read: (row) => readDatePart(column.read(row), datePart) };
}

function toMidnight(value: ColumnValue): ColumnValue {
  return typeof value === 'number' ? localMidnight(value) : value;
}

function readDatePart(value: ColumnValue, part: Exclude<DatePart, 'midnight'>): number | null {
  return typeof value === 'number' ? toLocalTime(value)[part] : null;
}

function textsOf(value: ColumnValue): readonly string[] {
  if (value === null) {
    return [];
  }
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

/** What makes two texts the same to SharePoint: upper and lower case are one. */
function fold(text: string): string {
  return text.toLowerCase();
}

function startsWith(text: string, wanted: string): boolean {
  return text.startsWith(wanted);
}

function includes(text: string, wanted: string): boolean {
  return text.includes(wanted);
}

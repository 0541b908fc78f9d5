import { refuse } from '../errors/SharePointError';
import type { ColumnName, Comparison, Condition, Literal } from '../query/Condition';
import { fromLocalTime, localMidnight, toLocalTime } from '../time/siteTime';
import { childOf, isTrue, type XmlNode } from '../xml/parseXml';

const comparisons: Readonly<Record<string, Comparison>> = {
  eq: 'eq',
  neq: 'ne',
  lt: 'lt',
  leq: 'le',
  gt: 'gt',
  geq: 'ge'
};

const tests = new Set(['isnull', 'isnotnull', 'beginswith', 'contains', 'in', 'includes']);

/** What a CAML query is asked by, when, and of what. */
export interface CamlScope {
  readonly userId: number;
  readonly now: Date;
  readonly isMultiChoice: (column: string) => boolean;
}

/** Turns the inside of `<Where>` into a condition. */
export function parseWhere(node: XmlNode, scope: CamlScope): Condition {
  const name = node.name.toLowerCase();
  if (name === 'and' || name === 'or') {
    const [left, right, ...more] = node.children;
    return left && right && more.length === 0
      ? { kind: name, left: parseWhere(left, scope), right: parseWhere(right, scope) }
      : refuse('queryXmlInvalid');
  }
  if (!Object.hasOwn(comparisons, name) && !tests.has(name)) {
    return refuse('notImplemented', 'the CAML element', node.name);
  }
  const column = parseFieldRef(childOf(node, 'FieldRef'));
  const comparison = comparisons[name];
  if (comparison) {
    const value = childOf(node, 'Value');
    const literal = parseValue(value, scope);
    return { kind: 'compare', column: atPrecision(column, value, literal), comparison, literal };
  }
  return parseTest(node, column, scope);
}

function parseTest(node: XmlNode, column: ColumnName, scope: CamlScope): Condition {
  switch (node.name.toLowerCase()) {
    case 'isnull':
      return { kind: 'compare', column, comparison: 'eq', literal: { kind: 'null' } };
    case 'isnotnull':
      return { kind: 'compare', column, comparison: 'ne', literal: { kind: 'null' } };
    case 'beginswith':
      return { kind: 'startsWith', column, text: childOf(node, 'Value')?.text ?? '' };
    case 'contains':
      return { kind: 'contains', column, text: childOf(node, 'Value')?.text ?? '' };
    case 'in': {
      const values = childOf(node, 'Values')?.children ?? refuse('queryXmlInvalid');
      return { kind: 'in', column, literals: values.map((value) => parseValue(value, scope)) };
    }
    case 'includes':
      return parseIncludes(node, column, scope);
    default:
      return refuse('queryXmlInvalid');
  }
}

/** `Includes` is for people and lookups. On choices it finds nothing: so measured on the real service. */
function parseIncludes(node: XmlNode, column: ColumnName, scope: CamlScope): Condition {
  const literals = scope.isMultiChoice(column.name) ? [] : [parseValue(childOf(node, 'Value'), scope)];
  return { kind: 'in', column, literals };
}

/** Dates compare by the day, unless the value says `IncludeTimeValue`. */
function atPrecision(column: ColumnName, value: XmlNode | undefined, literal: Literal): ColumnName {
  const isDay = literal.kind === 'date' && !isTrue(value?.attributes.IncludeTimeValue);
  return isDay ? { ...column, datePart: 'midnight' } : column;
}

/** `LookupId="TRUE"` compares the id; otherwise a person or lookup compares by what it shows. */
function parseFieldRef(node: XmlNode | undefined): ColumnName {
  const name = node?.attributes.Name ?? refuse('queryXmlInvalid');
  return isTrue(node?.attributes.LookupId) ? { name, part: 'Id' } : { name };
}

function parseValue(node: XmlNode | undefined, scope: CamlScope): Literal {
  if (!node) {
    return refuse('queryXmlInvalid');
  }
  if (childOf(node, 'UserID')) {
    return { kind: 'number', value: scope.userId };
  }
  const today = childOf(node, 'Today');
  if (today) {
    return { kind: 'date', value: startOfDay(scope.now, Number(today.attributes.OffsetDays ?? 0)) };
  }
  return parseTyped(node);
}

function parseTyped(node: XmlNode): Literal {
  const { text } = node;
  switch ((node.attributes.Type ?? 'Text').toLowerCase()) {
    case 'number':
    case 'integer':
    case 'counter':
    case 'currency':
      return { kind: 'number', value: Number(text) };
    case 'boolean':
      return { kind: 'boolean', value: isTrue(text) };
    case 'datetime':
      return { kind: 'date', value: parseDate(node) };
    default:
      return { kind: 'text', value: text };
  }
}

/** A date is in the site's own time whether it ends in `Z` or not, unless the value says `StorageTZ`. */
function parseDate({ text, attributes }: XmlNode): number {
  const [, day, time = 'T00:00:00'] = /^\s*(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2})?(?:\.\d+)?Z?\s*$/.exec(text) ?? [];
  const asUtc = new Date(`${day}${time}Z`);
  if (Number.isNaN(asUtc.getTime())) {
    return refuse('filterInvalid', text);
  }
  const instant = isTrue(attributes.StorageTZ) ? asUtc.getTime() : fromLocalTime(toParts(asUtc));
  return isTrue(attributes.IncludeTimeValue) ? instant : localMidnight(instant);
}

function toParts(asUtc: Date): ReturnType<typeof toLocalTime> {
  return {
    year: asUtc.getUTCFullYear(),
    month: asUtc.getUTCMonth() + 1,
    day: asUtc.getUTCDate(),
    hour: asUtc.getUTCHours(),
    minute: asUtc.getUTCMinutes(),
    second: asUtc.getUTCSeconds()
  };
}

function startOfDay(now: Date, offsetDays: number): number {
  const today = toLocalTime(now.getTime());
  return fromLocalTime({ ...today, day: today.day + offsetDays, hour: 0, minute: 0, second: 0 });
}

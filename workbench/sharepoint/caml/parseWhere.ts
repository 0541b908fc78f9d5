import { refuse } from '../errors/SharePointError';
import type { ColumnName, Comparison, Condition, Literal } from '../query/Condition';
import { toLocalTime, fromLocalTime } from '../time/siteTime';
import { childOf, isTrue, type XmlNode } from '../xml/parseXml';

const comparisons: Readonly<Record<string, Comparison>> = {
  eq: 'eq',
  neq: 'ne',
  lt: 'lt',
  leq: 'le',
  gt: 'gt',
  geq: 'ge'
};

/** What a CAML query is asked by and when. */
export interface CamlScope {
  readonly userId: number;
  readonly now: Date;
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
  const column = parseFieldRef(childOf(node, 'FieldRef'));
  const comparison = comparisons[name];
  if (comparison) {
    return { kind: 'compare', column, comparison, literal: parseValue(childOf(node, 'Value'), scope) };
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
    default:
      return refuse('notImplemented', 'the CAML element', node.name);
  }
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
  return parseTyped(node.attributes.Type ?? 'Text', node.text);
}

function parseTyped(type: string, text: string): Literal {
  switch (type.toLowerCase()) {
    case 'number':
    case 'integer':
    case 'counter':
    case 'currency':
      return { kind: 'number', value: Number(text) };
    case 'boolean':
      return { kind: 'boolean', value: isTrue(text) };
    case 'datetime': {
      // CAML without a zone means the site's own time.
      const value = /(Z|[+-]\d{2}:\d{2})$/i.test(text) ? Date.parse(text) : localInstant(text);
      return Number.isNaN(value) ? refuse('filterInvalid', text) : { kind: 'date', value };
    }
    default:
      return { kind: 'text', value: text };
  }
}

function localInstant(text: string): number {
  const asUtc = new Date(`${text.includes('T') ? text : `${text}T00:00:00`}Z`);
  const isValid = !Number.isNaN(asUtc.getTime());
  return isValid ? fromLocalTime(toParts(asUtc)) : Number.NaN;
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

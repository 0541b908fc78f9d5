import { refuse } from '../errors/SharePointError';
import type { ColumnName, Comparison, Condition, DatePart, Literal } from '../query/Condition';
import { tokenizeFilter, type FilterToken } from './tokenizeFilter';

const comparisons: readonly Comparison[] = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'];
const dateParts: readonly DatePart[] = ['year', 'month', 'day', 'hour', 'minute', 'second'];

class FilterParser {
  private readonly tokens: readonly FilterToken[];
  private position = 0;

  public constructor(private readonly filter: string) {
    this.tokens = tokenizeFilter(filter);
  }

  public parse(): Condition {
    const condition = this.either();
    return this.position === this.tokens.length ? condition : this.refuse();
  }

  private either(): Condition {
    let left = this.both();
    while (this.takeWord('or')) {
      left = { kind: 'or', left, right: this.both() };
    }
    return left;
  }

  private both(): Condition {
    let left = this.single();
    while (this.takeWord('and')) {
      left = { kind: 'and', left, right: this.single() };
    }
    return left;
  }

  private single(): Condition {
    if (this.takeMark('(')) {
      const inner = this.either();
      this.demandMark(')');
      return inner;
    }
    const name = this.word();
    if (this.takeMark('(')) {
      return this.call(name.toLowerCase());
    }
    return this.comparison(toColumn(name));
  }

  private call(name: string): Condition {
    if (name === 'substringof') {
      const text = this.text();
      this.demandMark(',');
      const column = toColumn(this.word());
      return this.endOfTest({ kind: 'contains', column, text });
    }
    if (name === 'startswith') {
      const column = toColumn(this.word());
      this.demandMark(',');
      return this.endOfTest({ kind: 'startsWith', column, text: this.text() });
    }
    if (name === 'not') {
      // Nobody was seen to use it on list items; whether the service takes it is not known.
      return refuse('notImplemented', '$filter with', name);
    }
    const datePart = dateParts.find((part) => part === name);
    if (datePart === undefined) {
      return this.refuse();
    }
    const column = toColumn(this.word());
    this.demandMark(')');
    return this.comparison({ ...column, datePart });
  }

  /** A test may be followed by `eq true`, which says the same. */
  private endOfTest(condition: Condition): Condition {
    this.demandMark(')');
    if (this.takeWord('eq') && !this.takeWord('true')) {
      const token = this.next();
      return token.kind === 'number' && token.value === 1 ? condition : this.refuse();
    }
    return condition;
  }

  private comparison(column: ColumnName): Condition {
    const operator = this.word().toLowerCase();
    const comparison = comparisons.find((candidate) => candidate === operator) ?? this.refuse();
    return { kind: 'compare', column, comparison, literal: this.literal() };
  }

  private literal(): Literal {
    const token = this.next();
    switch (token.kind) {
      case 'text':
      case 'guid':
        return { kind: 'text', value: token.value };
      case 'number':
        return { kind: 'number', value: token.value };
      case 'date': {
        const value = Date.parse(token.value);
        return Number.isNaN(value) ? this.refuse() : { kind: 'date', value };
      }
      case 'word':
        return this.wordLiteral(token.value.toLowerCase());
      default:
        return this.refuse();
    }
  }

  private wordLiteral(word: string): Literal {
    if (word === 'null') {
      return { kind: 'null' };
    }
    return word === 'true' || word === 'false' ? { kind: 'boolean', value: word === 'true' } : this.refuse();
  }

  private next(): FilterToken {
    const token = this.tokens[this.position];
    this.position += 1;
    return token ?? this.refuse();
  }

  private word(): string {
    const token = this.next();
    return token.kind === 'word' ? token.value : this.refuse();
  }

  private text(): string {
    const token = this.next();
    return token.kind === 'text' ? token.value : this.refuse();
  }

  private takeWord(word: string): boolean {
    const token = this.tokens[this.position];
    const isFound = token?.kind === 'word' && token.value.toLowerCase() === word;
    this.position += isFound ? 1 : 0;
    return isFound;
  }

  private takeMark(mark: '(' | ')' | ','): boolean {
    const isFound = this.tokens[this.position]?.kind === mark;
    this.position += isFound ? 1 : 0;
    return isFound;
  }

  private demandMark(mark: ')' | ','): void {
    if (!this.takeMark(mark)) {
      this.refuse();
    }
  }

  private refuse(): never {
    return refuse('filterInvalid', this.filter);
  }
}

function toColumn(path: string): ColumnName {
  const [name, part] = path.split('/');
  return { name: name ?? path, ...(part === undefined ? {} : { part }) };
}

/** Parses a `$filter`: comparisons, `and`, `or`, parentheses, `startswith`, `substringof`, parts of dates. */
export function parseFilter(filter: string): Condition {
  return new FilterParser(filter).parse();
}

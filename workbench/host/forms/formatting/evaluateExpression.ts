import { tokenize } from './tokenize';
import type { Token } from './tokenize';

export type FormatValue = string | number | boolean | readonly string[];

/** What an expression may look at. */
export interface FormatScope {
  readonly currentField: FormatValue;
  /** A column of the row by internal name; empty text for an unknown one. */
  readonly field: (name: string) => FormatValue;
}

/**
 * Evaluates a text of column formatting: plain text, `@currentField`, `[$Name]`, or an expression after `=` with literals, `if`,
 * comparison, `&&`, `||`, `?:`, `+ - * /` and the functions below. `undefined` for anything else, so that the caller shows
 * the plain value. Source: learn.microsoft.com/sharepoint/dev/declarative-customization/column-formatting
 */
export function evaluateExpression(text: string, scope: FormatScope): FormatValue | undefined {
  if (text.startsWith('=')) {
    const tokens = tokenize(text.slice(1));
    return tokens && new Evaluation(tokens, scope).result();
  }
  if (text === '@currentField' || /^\[\$[\w.]+\]$/.test(text)) {
    const tokens = tokenize(text);
    return tokens && new Evaluation(tokens, scope).result();
  }
  return text;
}

class UnknownExpression extends Error {}

type FormatFunction = (args: readonly FormatValue[]) => FormatValue;

const functions: ReadonlyMap<string, FormatFunction> = new Map<string, FormatFunction>([
  ['if', ([condition = '', then = '', otherwise = '']) => (isTruthy(condition) ? then : otherwise)],
  ['join', ([list = '', separator = '']) => (typeof list === 'object' ? list.join(toText(separator)) : toText(list))],
  ['length', ([value = '']) => (typeof value === 'object' ? value.length : value === '' ? 0 : 1)],
  ['toString', ([value = '']) => toText(value)],
  ['Number', ([value = '']) => Number(value)],
  ['toLowerCase', ([value = '']) => toText(value).toLowerCase()],
  ['toUpperCase', ([value = '']) => toText(value).toUpperCase()],
  ['indexOf', ([value = '', part = '']) => toText(value).indexOf(toText(part))]
]);

class Evaluation {
  private position = 0;

  public constructor(
    private readonly tokens: readonly Token[],
    private readonly scope: FormatScope
  ) {}

  public result(): FormatValue | undefined {
    try {
      const value = this.conditional();
      return this.position === this.tokens.length ? value : undefined;
    } catch (error) {
      if (error instanceof UnknownExpression) {
        return undefined;
      }
      throw error;
    }
  }

  private conditional(): FormatValue {
    const condition = this.either();
    if (!this.takes('?')) {
      return condition;
    }
    const then = this.conditional();
    this.expect(':');
    const otherwise = this.conditional();
    return isTruthy(condition) ? then : otherwise;
  }

  private either(): FormatValue {
    let left = this.both();
    while (this.takes('||')) {
      const right = this.both();
      left = isTruthy(left) || isTruthy(right);
    }
    return left;
  }

  private both(): FormatValue {
    let left = this.comparison();
    while (this.takes('&&')) {
      const right = this.comparison();
      left = isTruthy(left) && isTruthy(right);
    }
    return left;
  }

  private comparison(): FormatValue {
    const left = this.sum();
    const symbol = ['==', '!=', '<=', '>=', '<', '>'].find((candidate) => this.takes(candidate));
    return symbol === undefined ? left : compare(symbol, left, this.sum());
  }

  private sum(): FormatValue {
    let left = this.product();
    for (;;) {
      if (this.takes('+')) {
        const right = this.product();
        left = typeof left === 'number' && typeof right === 'number' ? left + right : toText(left) + toText(right);
      } else if (this.takes('-')) {
        left = Number(left) - Number(this.product());
      } else {
        return left;
      }
    }
  }

  private product(): FormatValue {
    let left = this.single();
    for (;;) {
      if (this.takes('*')) {
        left = Number(left) * Number(this.single());
      } else if (this.takes('/')) {
        left = Number(left) / Number(this.single());
      } else {
        return left;
      }
    }
  }

  private single(): FormatValue {
    if (this.takes('(')) {
      const value = this.conditional();
      this.expect(')');
      return value;
    }
    if (this.takes('!')) {
      return !isTruthy(this.single());
    }
    const token = this.tokens[this.position++];
    switch (token?.kind) {
      case 'text':
      case 'number':
        return token.value;
      case 'field':
        return this.scope.field(token.name);
      case 'name':
        return this.named(token.name);
      default:
        throw new UnknownExpression();
    }
  }

  private named(name: string): FormatValue {
    if (name === '@currentField') {
      return this.scope.currentField;
    }
    if (name === 'true' || name === 'false') {
      return name === 'true';
    }
    const call = functions.get(name);
    if (!call || !this.takes('(')) {
      throw new UnknownExpression(name);
    }
    const args: FormatValue[] = [];
    while (!this.takes(')')) {
      args.push(this.conditional());
      if (!this.takes(',')) {
        this.expect(')');
        break;
      }
    }
    return call(args);
  }

  private takes(symbol: string): boolean {
    const token = this.tokens[this.position];
    const isTaken = token?.kind === 'symbol' && token.symbol === symbol;
    this.position += isTaken ? 1 : 0;
    return isTaken;
  }

  private expect(symbol: string): void {
    if (!this.takes(symbol)) {
      throw new UnknownExpression(symbol);
    }
  }
}

function compare(symbol: string, left: FormatValue, right: FormatValue): boolean {
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

function isTruthy(value: FormatValue): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function toText(value: FormatValue): string {
  return typeof value === 'object' ? value.join(', ') : String(value);
}

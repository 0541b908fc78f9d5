import { compareValues } from './compareValues';
import { formatFunctions } from './formatFunctions';
import { isTruthy, toText } from './FormatValue';
import type { FormatValue } from './FormatValue';
import { tokenize } from './tokenize';
import type { Token } from './tokenize';

/** What an expression may look at. */
export interface FormatScope {
  readonly currentField: FormatValue;
  /** A column of the row by internal name; empty text for an unknown one. */
  readonly field: (name: string) => FormatValue;
}

class UnknownExpression extends Error {}

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
    return symbol === undefined ? left : compareValues(symbol, left, this.sum());
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
    const call = formatFunctions.get(name);
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

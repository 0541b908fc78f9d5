import { refuse } from '../errors/SharePointError';
import type { Formula } from './Formula';
import { tokenizeFormula, type FormulaToken } from './tokenizeFormula';

/** Operators by how tightly they bind, loosest first. */
const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^']
];

class FormulaReader {
  private at = 0;

  public constructor(private readonly tokens: readonly FormulaToken[]) {}

  public get isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  public expression(level = 0): Formula {
    const operators = levels[level];
    if (!operators) {
      return this.signed();
    }
    let left = this.expression(level + 1);
    for (let operator = this.take(operators); operator !== undefined; operator = this.take(operators)) {
      left = { kind: 'call', name: operator, args: [left, this.expression(level + 1)] };
    }
    return left;
  }

  private signed(): Formula {
    if (this.take(['-'])) {
      return { kind: 'call', name: '-', args: [{ kind: 'value', value: 0 }, this.signed()] };
    }
    this.take(['+']);
    const term = this.term();
    return this.take(['%']) ? { kind: 'call', name: '/', args: [term, { kind: 'value', value: 100 }] } : term;
  }

  private term(): Formula {
    const token = this.tokens[this.at] ?? refuse('formulaInvalid');
    this.at += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'text':
        return { kind: 'value', value: token.text };
      case 'column':
        return { kind: 'column', name: token.text };
      case 'name':
        return this.named(token.text);
      case 'operator':
        return token.text === '(' ? this.bracketed() : refuse('formulaInvalid');
    }
  }

  private named(name: string): Formula {
    if (this.take(['('])) {
      return { kind: 'call', name: name.toUpperCase(), args: this.args() };
    }
    const word = name.toUpperCase();
    return word === 'TRUE' || word === 'FALSE' ? { kind: 'value', value: word === 'TRUE' } : { kind: 'column', name };
  }

  private bracketed(): Formula {
    const inside = this.expression();
    return this.take([')']) ? inside : refuse('formulaInvalid');
  }

  private args(): readonly Formula[] {
    const args: Formula[] = [];
    while (!this.take([')'])) {
      args.push(this.expression());
      const isNext = this.take([',', ';']) !== undefined;
      if (!isNext && this.tokens[this.at]?.text !== ')') {
        return refuse('formulaInvalid');
      }
    }
    return args;
  }

  private take(operators: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== 'operator' || !operators.includes(token.text)) {
      return undefined;
    }
    this.at += 1;
    return token.text;
  }
}

/** Reads a formula; what is none is refused as the service refuses it. */
export function parseFormula(formula: string): Formula {
  const tokens = tokenizeFormula(formula);
  if (!tokens || tokens.length === 0) {
    return refuse('formulaInvalid');
  }
  const reader = new FormulaReader(tokens);
  const read = reader.expression();
  return reader.isAtEnd ? read : refuse('formulaInvalid');
}

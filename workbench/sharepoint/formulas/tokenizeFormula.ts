export interface FormulaToken {
  readonly kind: 'number' | 'text' | 'column' | 'name' | 'operator';
  readonly text: string;
}

/** Columns stand in brackets; names without them are functions, truth values or columns. Arguments are parted by `,` or `;`. */
const pattern =
  /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|\[([^\]]+)\]|([A-Za-zÀ-ÿ_][\wÀ-ÿ.]*)|(<>|<=|>=|[-+*/^&=<>(),;%]))/y;

/** The formula in pieces, without its leading `=`; `undefined` when something in it is no part of a formula. */
export function tokenizeFormula(formula: string): readonly FormulaToken[] | undefined {
  const text = formula.trim().replace(/^=/, '').trimEnd();
  const tokens: FormulaToken[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) {
      return undefined;
    }
    tokens.push(toToken(match));
  }
  return tokens;
}

function toToken([, number, text, column, name, operator = '']: RegExpExecArray): FormulaToken {
  if (number !== undefined) {
    return { kind: 'number', text: number };
  }
  if (text !== undefined) {
    return { kind: 'text', text: text.replace(/""/g, '"') };
  }
  if (column !== undefined) {
    return { kind: 'column', text: column };
  }
  return name === undefined ? { kind: 'operator', text: operator } : { kind: 'name', text: name };
}

export type Token =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'symbol'; readonly symbol: string };

const pattern =
  /\s*(?:'([^']*)'|"([^"]*)"|(\d+(?:\.\d+)?)|\[\$([\w.]+)\]|(@?[A-Za-z_][\w.]*)|(==|!=|<=|>=|&&|\|\||[<>+\-*/(),?:!]))/y;

/** Cuts a column formatting expression into tokens; `undefined` when it holds something unknown. */
export function tokenize(expression: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const end = expression.trimEnd().length;
  let position = 0;
  while (position < end) {
    pattern.lastIndex = position;
    const match = pattern.exec(expression);
    if (!match) {
      return undefined;
    }
    tokens.push(toToken(match));
    position = pattern.lastIndex;
  }
  return tokens;
}

function toToken([, single, double, number, field, name, symbol]: RegExpExecArray): Token {
  if (number !== undefined) {
    return { kind: 'number', value: Number(number) };
  }
  if (field !== undefined) {
    return { kind: 'field', name: field };
  }
  if (name !== undefined) {
    return { kind: 'name', name };
  }
  return symbol === undefined ? { kind: 'text', value: single ?? double ?? '' } : { kind: 'symbol', symbol };
}

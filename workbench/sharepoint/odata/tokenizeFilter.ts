import { refuse } from '../errors/SharePointError';

export type FilterToken =
  | { readonly kind: 'word' | 'text' | 'date' | 'guid'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: '(' | ')' | ',' };

const tokenPattern =
  /\s*(?:(?<mark>[(),])|(?<prefix>datetimeoffset|datetime|guid)?'(?<text>(?:[^']|'')*)'|(?<number>-?\d+(?:\.\d+)?)[LlFfDdMm]?(?![\w/])|(?<word>[\p{L}_][\p{L}\p{N}_./]*))/uy;

/** Cuts a `$filter` into tokens; what does not fit is refused. */
export function tokenizeFilter(filter: string): readonly FilterToken[] {
  const tokens: FilterToken[] = [];
  let position = 0;
  while (filter.slice(position).trim() !== '') {
    tokenPattern.lastIndex = position;
    const groups = tokenPattern.exec(filter)?.groups;
    if (!groups) {
      return refuse('filterInvalid', filter);
    }
    tokens.push(toToken(groups));
    position = tokenPattern.lastIndex;
  }
  return tokens;
}

function toToken({ mark, prefix, text, number, word }: Readonly<Record<string, string | undefined>>): FilterToken {
  if (mark === '(' || mark === ')' || mark === ',') {
    return { kind: mark };
  }
  if (text !== undefined) {
    const kind = prefix === undefined ? 'text' : prefix === 'guid' ? 'guid' : 'date';
    return { kind, value: text.replace(/''/g, "'") };
  }
  return number === undefined ? { kind: 'word', value: word ?? '' } : { kind: 'number', value: Number(number) };
}

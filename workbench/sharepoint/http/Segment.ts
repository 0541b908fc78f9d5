/** An argument in parentheses: its decoded text, and how it was written. */
export interface Argument {
  readonly kind: 'text' | 'guid' | 'number' | 'word';
  readonly value: string;
  /** `FileName='x'`: the name in lower case. */
  readonly name?: string;
}

/** One part of a resource path, `getByTitle('T')`. */
export interface Segment {
  /** As written, without arguments. */
  readonly name: string;
  readonly args: readonly Argument[];
}

const argumentPattern = /^\s*(?:([A-Za-z_]\w*)\s*=\s*)?(guid'[^']*'|datetime'[^']*'|'(?:[^']|'')*'|[^,]*?)\s*(?:,|$)/i;

/**
 * Splits a decoded resource path at slashes outside of quotes, and reads arguments. `aliases` gives the values of
 * `@name` parameters, which are put in before anything is routed.
 */
export function parseSegments(path: string, aliases: (name: string) => string | undefined): readonly Segment[] {
  return splitOutsideQuotes(path).map((part) => {
    const open = part.indexOf('(');
    if (open < 0) {
      return { name: part, args: [] };
    }
    const inside = part.slice(open + 1, part.lastIndexOf(')') > open ? part.lastIndexOf(')') : undefined);
    return { name: part.slice(0, open), args: parseArguments(inside, aliases) };
  });
}

function splitOutsideQuotes(path: string): readonly string[] {
  const parts: string[] = [];
  let current = '';
  let isQuoted = false;
  for (const character of path) {
    isQuoted = character === "'" ? !isQuoted : isQuoted;
    if (character === '/' && !isQuoted) {
      parts.push(current);
      current = '';
    } else {
      current += character;
    }
  }
  return [...parts, current].filter((part) => part !== '');
}

function parseArguments(text: string, aliases: (name: string) => string | undefined): readonly Argument[] {
  const found: Argument[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const match = argumentPattern.exec(rest);
    if (!match) {
      return found;
    }
    const written = match[2] ?? '';
    const value = written.startsWith('@') ? (aliases(written) ?? '') : written;
    found.push({ ...parseLiteral(value), ...(match[1] ? { name: match[1].toLowerCase() } : {}) });
    rest = rest.slice(match[0].length);
  }
  return found;
}

function parseLiteral(text: string): Argument {
  const quoted = /^(guid|datetime)?'((?:[^']|'')*)'$/i.exec(text);
  if (quoted) {
    const value = (quoted[2] ?? '').replace(/''/g, "'");
    return { kind: quoted[1]?.toLowerCase() === 'guid' ? 'guid' : 'text', value };
  }
  return { kind: /^-?\d+(\.\d+)?$/.test(text) ? 'number' : 'word', value: text };
}

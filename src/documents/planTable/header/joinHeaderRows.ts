import { readMoment } from '../../../domain/time/readMoment';
import { readPeriod } from '../../../domain/time/readPeriod';
import { readSeason } from '../../../domain/time/readSeason';
import { type TimeNotation, findInitials, unitOfCount } from '../../../domain/time/TimeNotation';
import { type HeaderCell, readHeaderCell } from './HeaderCell';
import { readColumnName } from './readColumnName';

/** A cell of the lower row and the cell above it, which may be merged over several columns. */
interface Pair {
  readonly above: string;
  readonly below: string;
  readonly kind: Kind;
  /** Columns of times under the same upper cell. */
  readonly span: number;
}

type Kind = 'empty' | 'part' | 'year' | 'time' | 'name' | 'other';

/**
 * Joins two rows of a header into one: years over half-years or quarters, half-years over years, "Aikataulu" over either,
 * and names that stand in one row or in both. An upper cell is merged over the empty ones to its right. Gives `undefined`
 * when the lower row is no part of a header; it is one when nothing else stands in it.
 */
export function joinHeaderRows(upper: readonly string[], lower: readonly string[]): readonly HeaderCell[] | undefined {
  const initials = findInitials(lower);
  const times = lower.map((text) => timeKindOf(text, { initials }));
  if (times.filter((kind) => kind !== undefined).length < 2) {
    return undefined;
  }
  const kinds = lower.map((text, index): Kind => times[index] ?? nameKindOf(text));
  if (kinds.includes('other')) {
    return undefined;
  }
  const cells = toPairs(upper, lower, kinds).map((pair) => joinPair(pair, initials));
  return cells.every((cell) => cell !== undefined) ? cells : undefined;
}

function isTime(kind: Kind | undefined): boolean {
  return kind === 'part' || kind === 'year' || kind === 'time';
}

function toPairs(upper: readonly string[], lower: readonly string[], kinds: readonly Kind[]): readonly Pair[] {
  const above: string[] = [];
  let merged = '';
  for (let index = 0; index < Math.max(upper.length, lower.length); index++) {
    const own = upper[index] ?? '';
    // Over a cell that is merged itself nothing ends: "Aikataulu" over "2025", an empty cell and "2026".
    merged = own === '' && (isTime(kinds[index]) || kinds[index] === 'empty') ? merged : own;
    above.push(own === '' && isTime(kinds[index]) ? merged : own);
  }
  return above.map((text, index) => ({
    above: text,
    below: lower[index] ?? '',
    kind: kinds[index] ?? 'empty',
    span: above.filter((other, at) => other === text && isTime(kinds[at])).length
  }));
}

function timeKindOf(text: string, notation: TimeNotation): 'part' | 'year' | 'time' | undefined {
  const moment = text === '' ? undefined : readMoment(text, notation);
  if (/^\d{1,2}\.?$/.test(text) || (moment?.part && moment.year === undefined)) {
    return 'part';
  }
  if (/^\D+[‐-―−-]\D+$/.test(text) && readPeriod(`${text} 2000`, notation) !== undefined) {
    return 'part';
  }
  const { isYear, period } = /\d{2}/.test(text) ? readHeaderCell(text, notation) : {};
  return isYear ? 'year' : period ? 'time' : undefined;
}

function nameKindOf(text: string): 'empty' | 'name' | 'other' {
  return text === '' ? 'empty' : readColumnName(text)?.isStrong ? 'name' : 'other';
}

/** `undefined` when the two do not belong to one header. */
function joinPair(pair: Pair, initials: TimeNotation['initials']): HeaderCell | undefined {
  const { above, below, kind, span } = pair;
  const notation: TimeNotation = { initials, numbers: unitOfCount(span), romans: unitOfCount(span) };
  switch (kind) {
    case 'empty':
      return readHeaderCell(above, notation);
    case 'name':
      return joinNames(above, below, notation);
    case 'part':
      return span >= 2 && timeKindOf(above, { initials }) === 'year'
        ? readHeaderCell(`${below.replace(/\.$/, '')} ${above}`, notation)
        : undefined;
    case 'year':
    case 'time':
      return joinTime(pair, notation);
    case 'other':
      return undefined;
  }
}

/** The upper cell is merged over a name only when it is one too: "Vastuu" over "Ensisijainen" and "Muut". */
function joinNames(above: string, below: string, notation: TimeNotation): HeaderCell {
  const upper = readHeaderCell(above, notation);
  const isSame = above === '' || above === below;
  return readHeaderCell(isSame || upper.name === undefined ? below : `${above} ${below}`, notation);
}

/** A time under "Aikataulu" or under nothing is a time; under "Kustannukset" it says which costs. */
function joinTime({ above, below, kind, span }: Pair, notation: TimeNotation): HeaderCell | undefined {
  const upper = readHeaderCell(above, notation);
  if (above === '' || above === below || (upper.name?.role === 'schedule' && span >= 2)) {
    return readHeaderCell(below, notation);
  }
  const isSeason = readSeason(above) !== undefined;
  if (kind === 'year' && (span >= 2 || isSeason) && timeKindOf(above, notation) === 'part') {
    return readHeaderCell(`${above} ${below}`, notation);
  }
  return span >= 2 && upper.name ? { text: `${above} ${below}`, name: { ...upper.name, role: 'other' } } : undefined;
}

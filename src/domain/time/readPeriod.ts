import { plainLetters } from '../text/identityKey';
import { type HalfYear, compareHalfYears, halfYearsBetween, toHalfYear } from './HalfYear';
import { halfYearsOfPart } from './PartOfYear';
import { readBounds } from './readBounds';
import { type Moment, readMoment } from './readMoment';
import { type TimeNotation, usualNotation } from './TimeNotation';

/** The time that a text states, in half-years. */
export interface Period {
  /** In order of time, at least one. */
  readonly halfYears: readonly HalfYear[];
  /** Whether it goes on after the last of them, nobody knows how long. */
  readonly isOpen: boolean;
  /** Whether the half-years say all that the text says: no date, quarter or deadline is lost in them. */
  readonly isWhole: boolean;
  readonly isExact: boolean;
}

/** Longer stretches than a plan has are something else, or a slip of the pen. */
const mostHalfYears = 20;
const longestText = 80;

/** Between two ends of a range: a dash, an arrow, a word, or the Finnish case of the second. */
const rangeSeparators =
  /\s*(?:-+>?|[‐-―−→…]|\.{2,3})\s*|\s+(?:till och med|t\.?\s?o\.?\s?m\.?|till|to|until|through)\s+|\s+(?=(?:kevaaseen|syksyyn|vuoteen)\s)/g;
const listSeparators = /\s*[,;/&+\n]\s*|\s+(?:ja|seka|tai|och|samt|and)\s+/g;
/** School years begin in autumn; what is to happen around New Year does so in the same two halves. */
const autumnAndSpring =
  /^(?:lukuvuo\S*|lv\.?|lasar\S*|academic year|school year|vuodenvaih[dt]e\S*|(?:vid )?arsskifte\S*)\s+(\d{4}|\d{2})\s*[/‐-―−-]\s*(\d{4}|\d{2})$/;
/** "Vk 10–12/2025": the word for a week stands once. */
const weeks = /^(v|vk|vko|viik\S*|veck\S*|weeks?)\.?\s*(\d{1,2})\s*[‐-―−-]\s*(?=\d{1,2}\s*[/\s]\s*\d{4}$)/;
/** "Kesä" is the summer, but between months it is June: "huhti–kesä 2025". */
const beforeJune = /((?:tammi|helmi|maalis|huhti|touko)(?:kuu)?\s*[‐-―−-]\s*)kesa(?![\p{L}])/u;
const afterJune = /\bkesa(\s*[‐-―−-]\s*(?:heina|elo|syys|loka|marras|joulu))/;
/** "’25–’26": years of two digits with what stands for the others. */
const cutYears = /['’´`](?=\d{2}(?!\d))/g;
const shortYears = /^(\d{4})\s*[/‐-―−-]\s*(\d{2})$/;

/**
 * Reads when something happens: one moment (see `readMoment`), a range ("2025–2026", "kevät 2025 – syksy 2026",
 * "elo–syyskuu 2025", "Q1–Q3 2025", "2025-26"), a list ("kevät ja syksy 2025"), or one with an open end ("2025-",
 * "fr.o.m. hösten 2025", "keväästä 2025 alkaen"). A year is two half-years; what spans both halves of a year is both.
 * A deadline ("mennessä", "senast", "by") is read as the time that it names, since nothing says when the work begins.
 * A text with anything else in it, or with no year, gives `undefined`.
 */
export function readPeriod(text: string, notation: TimeNotation = usualNotation): Period | undefined {
  const plain = plainLetters(text.normalize('NFC'))
    .trim()
    .replace(beforeJune, '$1kesakuu')
    .replace(afterJune, 'kesakuu$1')
    .replace(weeks, '$1 $2 – $1 ')
    .replace(/^['’´`]\d.*$/, (years) => years.replace(cutYears, '20'));
  if (plain === '' || plain.length > longestText) {
    return undefined;
  }
  const { rest, mark } = readBounds(plain);
  const spans = readSpans(rest, notation);
  if (!spans || spans.length === 0) {
    return undefined;
  }
  const halfYears = [...new Set(spans.flatMap(({ halfYears: found }) => found))].sort(compareHalfYears);
  return {
    halfYears,
    isOpen: mark === 'from' && !spans.some((span) => span.isRange),
    isWhole: mark === undefined && spans.every((span) => span.isWhole),
    isExact: spans.every(({ isExact }) => isExact)
  };
}

interface MonthSpan {
  readonly halfYears: readonly HalfYear[];
  readonly isRange: boolean;
  readonly isWhole: boolean;
  readonly isExact: boolean;
}

function readSpans(text: string, notation: TimeNotation): readonly MonthSpan[] | undefined {
  const one = readAutumnAndSpring(text) ?? readOne(text, notation) ?? readRange(text, notation);
  return one ? [one] : readList(text, notation);
}

function readOne(text: string, notation: TimeNotation): MonthSpan | undefined {
  const moment = readMoment(text, notation);
  return moment && toSpan(moment, moment);
}

function readAutumnAndSpring(text: string): MonthSpan | undefined {
  const [, from, to = ''] = autumnAndSpring.exec(text) ?? [];
  const year = from?.length === 2 ? 2000 + Number(from) : Number(from);
  return from !== undefined && Number(to.slice(-2)) === (year + 1) % 100
    ? { halfYears: [toHalfYear(year, 2), toHalfYear(year + 1, 1)], isRange: true, isWhole: true, isExact: true }
    : undefined;
}

function readRange(text: string, notation: TimeNotation): MonthSpan | undefined {
  const [, longYear, shortYear] = shortYears.exec(text) ?? [];
  if (longYear !== undefined && shortYear !== undefined) {
    const year = Number(longYear);
    const last = year - (year % 100) + Number(shortYear);
    return last > year ? toSpan({ year, isExact: true }, { year: last, isExact: true }) : undefined;
  }
  for (const [left, right] of splitsAt(text, rangeSeparators)) {
    const start = /^\d{1,2}\.\d{1,2}$/.test(left) ? `${left}.` : left;
    const span = toRange(readMoment(start, notation), readMoment(right, notation), left);
    if (span) {
      return span;
    }
  }
  return undefined;
}

/** Of two ends one may leave its year to the other, and a number takes its meaning from the other: "8–12/2025". */
function toRange(first: Moment | undefined, last: Moment | undefined, left: string): MonthSpan | undefined {
  const start = first ?? (last?.part && readMoment(left, { ...usualNotation, numbers: last.part.unit }));
  if (!start || !last || (start.year === undefined && last.year === undefined)) {
    return undefined;
  }
  return toSpan({ ...start, year: start.year ?? last.year }, { ...last, year: last.year ?? start.year });
}

function readList(text: string, notation: TimeNotation): readonly MonthSpan[] | undefined {
  for (const [left, right] of splitsAt(text, listSeparators)) {
    const rest = readSpans(right, notation);
    const first = readSpans(left, notation) ?? readYearless(left, right, notation);
    const last = rest ?? readYearless(right, left, notation);
    if (first && last) {
      return [...first, ...last];
    }
  }
  return undefined;
}

/** "kevät" in "kevät ja syksy 2025", "syksy" in "2025 kevät ja syksy": a part of the year that the other names. */
function readYearless(text: string, other: string, notation: TimeNotation): readonly MonthSpan[] | undefined {
  const moment = readMoment(text, notation);
  const [year] = /(?:19|20)\d{2}/.exec(other) ?? [];
  if (!moment || moment.year !== undefined || year === undefined) {
    return undefined;
  }
  const span = toSpan({ ...moment, year: Number(year) }, { ...moment, year: Number(year) });
  return span && [span];
}

function toSpan(first: Moment, last: Moment): MonthSpan | undefined {
  if (first.year === undefined || last.year === undefined) {
    return undefined;
  }
  const [start] = halfYearsOfPart(first.year, first.part);
  const end = halfYearsOfPart(last.year, last.part).at(-1);
  const halfYears = start && end ? halfYearsBetween(start, end) : [];
  const units = [first.part?.unit, last.part?.unit];
  return halfYears.length === 0 || halfYears.length > mostHalfYears
    ? undefined
    : {
        halfYears,
        isRange: first !== last,
        isWhole: units.every((unit) => unit === undefined || unit === 'half'),
        isExact: first.isExact && last.isExact
      };
}

function splitsAt(text: string, separators: RegExp): readonly (readonly [string, string])[] {
  return [...text.matchAll(separators)].map(
    (match) => [text.slice(0, match.index), text.slice(match.index + match[0].length)] as const
  );
}

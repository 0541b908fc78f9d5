import { plainLetters } from '../text/identityKey';
import { type PartOfYear, partOfWeek, partOfYear } from './PartOfYear';
import { readCalendarDate } from './readCalendarDate';
import { readMonth } from './readMonth';
import { readSeason } from './readSeason';
import { type TimeNotation, usualNotation } from './TimeNotation';
import { isRomanNumber, isTimeFiller, readEdge, readOrdinal, readTimeUnit } from './timeWords';

/** A year, a part of one, or a part of some year: what one label of a plan names. */
export interface Moment {
  readonly year?: number;
  /** The whole year when missing. */
  readonly part?: PartOfYear;
  /** Whether every word is spelt as it should be. */
  readonly isExact: boolean;
}

interface NamedPart {
  readonly part: PartOfYear;
  readonly isExact: boolean;
}

/** More words than any label has. */
const mostWords = 8;

/**
 * Reads a text that names one time and nothing else: "Kevät 2025", "K25", "vt-25", "1H/2025", "2025 Q3", "loppuvuosi 2026",
 * "1. puolivuosi 2025", "elokuussa 2025", "25.8.2025", "vko 34/2025", "2025". Without a year it gives the part alone
 * ("kevät", "Q1"). What could be read in two ways gives `undefined`.
 */
export function readMoment(text: string, notation: TimeNotation = usualNotation): Moment | undefined {
  const label = plainLetters(text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')).trim();
  const date = readCalendarDate(label);
  if (date) {
    return date;
  }
  const words = label
    .replace(/\s*[:.]$/, '')
    // "Sep-25", "huhti.25" (so Excel writes months), "kevät ’25": a sign before the two digits says that they are a year.
    .replace(/([a-z]{2}\.?\s*)[-‐-―−'’´`](?=\d{2}$)|([a-z]{2})\.(?=\d{2}$)/, '$1$2 20')
    .replace(/^(\d):[ae](?=\s)|:\s+(?=\p{L})/gu, '$1 ')
    .replace(/([a-z])(?=\d)|(\d)(?=[a-z])/g, '$1$2 ')
    .split(/[\s/.,()'’`‐-―−-]+/)
    .filter((word) => word !== '');
  return words.length > 0 && words.length <= mostWords ? readWords(words, notation) : undefined;
}

function readWords(words: readonly string[], notation: TimeNotation): Moment | undefined {
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const year = years[0] === undefined ? undefined : toYear(years[0]);
  if (years.length > 1 || (years.length === 1 && year === undefined)) {
    return undefined;
  }
  const rest = years[0] === undefined ? words : words.filter((word) => word !== years[0]);
  const [letter = '', digits = ''] = rest;
  if (year === undefined && rest.length === 2 && notation.initials[letter] !== undefined && /^\d{2}$/.test(digits)) {
    return readWithShortYear(rest, notation);
  }
  const named = readPart(rest, notation);
  if (named) {
    return { ...(year === undefined ? {} : { year }), ...named };
  }
  if (year !== undefined) {
    return rest.every(isTimeFiller) ? { year, isExact: true } : undefined;
  }
  return readWithShortYear(rest, notation);
}

/**
 * "Syksy 26", "K-25", "6/25": two digits after a part of a year. Before one they must be followed by more than a letter,
 * and of two numbers the second must be a year of our time.
 */
function readWithShortYear(words: readonly string[], notation: TimeNotation): Moment | undefined {
  const last = words[words.length - 1] ?? '';
  const [first = '', second = ''] = words;
  const isLast = /^\d{2}$/.test(last);
  const isFirst = /^\d{2}$/.test(first) && (second.length > 1 || words.length > 2);
  if (!isLast && !isFirst) {
    return undefined;
  }
  const rest = isLast ? words.slice(0, -1) : words.slice(1);
  const named = readPart(rest, notation);
  const year = 2000 + Number(isLast ? last : first);
  const isOtherNumbers = rest.length === 1 && /^\d/.test(rest[0] ?? '') && (year < 2020 || year > 2049);
  return isOtherNumbers || named === undefined ? undefined : { year, ...named };
}

function readPart(words: readonly string[], notation: TimeNotation): NamedPart | undefined {
  const said = words.filter((word) => !isTimeFiller(word));
  const [first = '', second] = said;
  if (said.length === 0) {
    return readLoneLetter(words, notation) ?? (words.length === 1 ? readRoman(words[0] ?? '', notation) : undefined);
  }
  if (said.length === 1) {
    const [unit = '', number] = words;
    const counted =
      words.length === 2 && number !== undefined ? (readCounted(unit, number) ?? readCounted(number, unit)) : undefined;
    return (
      counted ??
      readLoneLetter(said, notation) ??
      readRoman(first, notation) ??
      readNumber(first, notation) ??
      readNamedPart(first)
    );
  }
  if (said.length === 2 && second !== undefined) {
    return readCounted(first, second) ?? readCounted(second, first) ?? readQualified(first, second);
  }
  return undefined;
}

/** "K" and "S"; "v" is a filler ("v. 2025") where nothing says that it stands for vår. */
function readLoneLetter(words: readonly string[], { initials }: TimeNotation): NamedPart | undefined {
  const [letter = ''] = words;
  const half = words.length === 1 ? initials[letter] : undefined;
  return toNamed(half === undefined ? undefined : partOfYear('half', half));
}

function readRoman(word: string, { romans }: TimeNotation): NamedPart | undefined {
  const number = isRomanNumber(word) ? (readOrdinal(word) ?? 0) : 0;
  return toNamed(partOfYear(romans ?? (number > 2 ? 'quarter' : 'half'), number));
}

/** The number of "1/2025", when the notation says what it counts or only months go so far. */
function readNumber(word: string, { numbers }: TimeNotation): NamedPart | undefined {
  const number = /^\d{1,2}$/.test(word) ? Number(word) : 0;
  const unit = numbers ?? (number > 4 ? 'month' : undefined);
  return toNamed(unit && partOfYear(unit, number));
}

function readNamedPart(word: string): NamedPart | undefined {
  const month = readMonth(word);
  if (month !== undefined) {
    return toNamed(partOfYear('month', month));
  }
  const edge = readEdge(word);
  if (edge !== undefined) {
    return toNamed(partOfYear('half', edge));
  }
  const season = word.length > 1 ? readSeason(word) : undefined;
  const part = season && partOfYear('half', season.half);
  return part && { part, isExact: season.isExact };
}

/** "H 1", "1. puolivuosi", "first half", "vko 34". */
function readCounted(unitWord: string, numberWord: string): NamedPart | undefined {
  const unit = readTimeUnit(unitWord);
  const number = /^\d{1,2}$/.test(numberWord) ? Number(numberWord) : readOrdinal(numberWord);
  if (unit === undefined || number === undefined) {
    return undefined;
  }
  return toNamed(unit === 'week' ? partOfWeek(number) : partOfYear(unit, number));
}

/** "25 elokuuta": a day of a month; "lopulla elokuuta", "early autumn": the finer part counts. */
function readQualified(first: string, second: string): NamedPart | undefined {
  const named = [first, second].map(readNamedPart);
  const isDay = (word: string): boolean => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31;
  if (named[0] && named[1]) {
    const isEdge = [first, second].map((word) => readEdge(word) !== undefined);
    return isEdge[0] === isEdge[1] ? undefined : isEdge[0] ? named[1] : named[0];
  }
  const part = named[0] ?? named[1];
  return part?.part.unit === 'month' && isDay(named[0] ? second : first) ? part : undefined;
}

/** Years of the 20th and 21st century; anything else is a slip of the pen, not a year of a plan. */
function toYear(digits: string): number | undefined {
  const year = Number(digits);
  return year >= 1900 && year < 2100 ? year : undefined;
}

function toNamed(part: PartOfYear | undefined): NamedPart | undefined {
  return part && { part, isExact: true };
}

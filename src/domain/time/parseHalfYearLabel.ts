import { type HalfYear, toHalfYear } from './HalfYear';
import { readSeason } from './readSeason';

/** The half-year that a label names, and whether the label is spelt as it should be. */
export interface HalfYearReading {
  readonly halfYear: HalfYear;
  readonly isExact: boolean;
}

const wordFirst = /^(\p{L}+)[\s./'’–-]*(\d{2}|\d{4})$/u;
/** A short year before a lone letter ("26 k") is more often a number and its unit. */
const yearFirst = /^(?:(\d{4})[\s./'’–-]*(\p{L}+)|(\d{2})[\s./'’–-]*(\p{L}{2,}))$/u;
const halfFirst = /^h([12])[\s/.-]+(\d{2}|\d{4})$/i;
const halfLast = /^(\d{4})[\s/.-]*h([12])$/i;

/**
 * Reads a half-year as people write it: "Kevät 2025", "syksy 26", "S26", "K-25", "2026 syksy", "Höst 2026",
 * "Fall 2026", "2026H2", "H2/2026". The season may be misspelt a little ("Syky 2025", "Syysy 2026"). Two-digit years are
 * of this century. What could be read in two ways, or names no half-year, gives `undefined`.
 */
export function parseHalfYearLabel(text: string): HalfYear | undefined {
  return readHalfYearLabel(text)?.halfYear;
}

/** The same as {@link parseHalfYearLabel}, and whether the spelling had to be forgiven. */
export function readHalfYearLabel(text: string): HalfYearReading | undefined {
  const label = text
    .replace(/[\u200b\ufeff]/g, '')
    .trim()
    .replace(/\s*[:.]$/, '')
    .normalize('NFC');
  return readNumberedHalf(label) ?? readSeasonLabel(label);
}

function readNumberedHalf(label: string): HalfYearReading | undefined {
  const [, half, shortYear] = halfFirst.exec(label) ?? [];
  const [, longYear, lastHalf] = halfLast.exec(label) ?? [];
  const year = toYear(shortYear ?? longYear);
  const number = half ?? lastHalf;
  return year === undefined || number === undefined
    ? undefined
    : { halfYear: toHalfYear(year, number === '1' ? 1 : 2), isExact: true };
}

function readSeasonLabel(label: string): HalfYearReading | undefined {
  const [, word, yearAfter] = wordFirst.exec(label) ?? [];
  const [, longYear, wordAfterLong, shortYear, wordAfterShort] = yearFirst.exec(label) ?? [];
  const year = toYear(yearAfter ?? longYear ?? shortYear);
  const season = readSeason(word ?? wordAfterLong ?? wordAfterShort ?? '');
  return year === undefined || season === undefined
    ? undefined
    : { halfYear: toHalfYear(year, season.half), isExact: season.isExact };
}

/** Years of the 20th and 21st century; anything else is a slip of the pen, not a half-year of a plan. */
function toYear(digits: string | undefined): number | undefined {
  if (digits === undefined) {
    return undefined;
  }
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return year >= 1900 && year < 2100 ? year : undefined;
}

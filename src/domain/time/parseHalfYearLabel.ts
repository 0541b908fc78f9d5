import { type HalfYear, toHalfYear } from './HalfYear';
import { readMoment } from './readMoment';
import { type TimeNotation, usualNotation } from './TimeNotation';

/** The half-year that a label names, and whether the label is spelt as it should be. */
export interface HalfYearReading {
  readonly halfYear: HalfYear;
  readonly isExact: boolean;
}

/**
 * Reads a half-year as people write it: "Kevät 2025", "syksy 26", "S26", "K-25", "2026 syksy", "Höst 2026", "VT 2026",
 * "Fall 2026", "2026H2", "1H/2026", "loppuvuosi 2026". The season may be misspelt a little ("Syky 2025", "Syysy 2026").
 * Two-digit years are of this century. What could be read in two ways, or names no half-year, gives `undefined`.
 */
export function parseHalfYearLabel(text: string): HalfYear | undefined {
  return readHalfYearLabel(text)?.halfYear;
}

/** The same as {@link parseHalfYearLabel}, and whether the spelling had to be forgiven. */
export function readHalfYearLabel(text: string, notation: TimeNotation = usualNotation): HalfYearReading | undefined {
  const { year, part, isExact = true } = readMoment(text, notation) ?? {};
  return year === undefined || part?.unit !== 'half'
    ? undefined
    : { halfYear: toHalfYear(year, part.firstMonth === 1 ? 1 : 2), isExact };
}

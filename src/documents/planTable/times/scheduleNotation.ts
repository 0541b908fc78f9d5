import { type TimeNotation, findNotation, findNumbers } from '../../../domain/time/TimeNotation';

/** Cells from which on it is no chance any more that all numbers are ones and twos. */
const enough = 3;

export interface ScheduleNotation {
  readonly notation: TimeNotation;
  /** Whether a number such as that of "2/2025" could be a half-year as well as the month that it is read as. */
  readonly isAmbiguous: (text: string) => boolean;
}

/**
 * The shorthand of a schedule's cells. Numbers before a year are months, as in Finnish dates, unless there are several
 * and none of them goes beyond two: then they count halves.
 */
export function scheduleNotation(texts: readonly string[]): ScheduleNotation {
  const numbers = findNumbers(texts);
  const areSmall = numbers.length > 0 && numbers.every((number) => number <= 2);
  const areHalves = areSmall && numbers.length >= enough && numbers.includes(2);
  return {
    notation: { ...findNotation(texts), numbers: areHalves ? 'half' : 'month' },
    isAmbiguous: (text) => areSmall && !areHalves && findNumbers([text]).includes(2)
  };
}

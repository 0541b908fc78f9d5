import { type HalfYear, halfOf, yearOf } from './HalfYear';

/** "Syksy 2026": how a half-year is written into the list's notes, whatever language the interface speaks. */
export function finnishHalfYearLabel(halfYear: HalfYear): string {
  return `${halfOf(halfYear) === 1 ? 'Kevät' : 'Syksy'} ${yearOf(halfYear)}`;
}

import { type HalfYear, halfOf, yearOf } from '../domain/time/HalfYear';
import { format } from './format';
import { strings } from './strings';

/** "Kevät 2026" */
export function halfYearLabel(halfYear: HalfYear): string {
  return format(halfOf(halfYear) === 1 ? strings.SpringOfYear : strings.AutumnOfYear, yearOf(halfYear));
}

/** "Kevät" */
export function seasonLabel(halfYear: HalfYear): string {
  return halfOf(halfYear) === 1 ? strings.Spring : strings.Autumn;
}

import type { Action } from '../plan/Action';
import { parseHalfYear } from '../time/HalfYear';
import { type EditField, isSameValue, valueIn } from './EditField';

const fields = [
  'title',
  'details',
  'goal',
  'group',
  'order',
  'responsible',
  'departments',
  'notes',
  'additionalInfo',
  'confirmedOn'
] as const satisfies readonly EditField[];

/** The fields in which two states of a row differ; each half-year's phase is a field. */
export function changedFields(before: Action, now: Action): readonly EditField[] {
  const halfYears = Object.keys({ ...before.phases, ...now.phases }).flatMap((key) => parseHalfYear(key) ?? []);
  return [...fields, ...halfYears].filter((field) => !isSameValue(valueIn(before, field), valueIn(now, field)));
}

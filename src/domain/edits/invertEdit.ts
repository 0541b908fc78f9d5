import type { Action } from '../plan/Action';
import { type Phase, isKnownPhase } from '../plan/Phase';
import { type HalfYear, parseHalfYear } from '../time/HalfYear';
import type { ActionEdit } from './ActionEdit';
import { fieldsOf, pickFields } from './EditField';

/**
 * The edit that reverts another one: it sets the edit's fields to their values before.
 *
 * A cell that held an unknown text is emptied, since only the list's own choices can be written.
 */
export function invertEdit(before: Action, edit: ActionEdit): ActionEdit {
  const fields = fieldsOf(edit);
  const halfYears = fields.flatMap((field) => parseHalfYear(field) ?? []);
  const phases = Object.fromEntries(halfYears.map((halfYear) => [halfYear, writable(before, halfYear)]));
  return pickFields({ ...before, confirmedOn: before.confirmedOn ?? null, phases }, fields);
}

function writable(action: Action, halfYear: HalfYear): Phase | null {
  const phase = action.phases[halfYear];
  return isKnownPhase(phase) ? phase : null;
}

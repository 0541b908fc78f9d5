import type { Action } from '../plan/Action';
import { isSamePhase } from '../plan/Phase';
import { parseHalfYear } from '../time/HalfYear';
import type { ActionEdit } from './ActionEdit';

/**
 * The fields of an edit that somebody else has changed too, to something else, since the row was read. Phases of
 * different half-years are different fields, named by their half-year. An empty answer means that the edit can be made
 * on the newer row without overwriting anything unseen.
 *
 * @param edit - what the person changed
 * @param base - the row as it was when they changed it
 * @param theirs - the row as it is now
 */
export function collidingFields(edit: ActionEdit, base: Action, theirs: Action): readonly string[] {
  const { phases = {}, ...fields } = edit;
  const collidingPhases = Object.entries(phases).flatMap(([key, phase]) => {
    const halfYear = parseHalfYear(key);
    if (halfYear === undefined || phase === undefined) {
      return [];
    }
    const their = theirs.phases[halfYear];
    return isSamePhase(base.phases[halfYear], their) || isSamePhase(phase ?? undefined, their) ? [] : [halfYear];
  });
  const collidingOthers = (Object.keys(fields) as (keyof typeof fields)[]).filter(
    (field) =>
      fields[field] !== undefined && !isEqual(base[field], theirs[field]) && !isEqual(fields[field], theirs[field])
  );
  return [...collidingPhases, ...collidingOthers];
}

/** Equality of field values, which are plain data: texts, numbers and lists of them. */
function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

import { type ActionEdit, applyEdit } from '../../domain/edits/ActionEdit';
import { type EditField, fieldsOf, pickFields, valueInEdit } from '../../domain/edits/EditField';
import { invertEdit } from '../../domain/edits/invertEdit';
import { type FieldConflict, type MergedEdit, mergeEdit } from '../../domain/edits/mergeEdit';
import type { Action } from '../../domain/plan/Action';

/** An edit that is not in the list yet, and the row as the person saw it when they made it. */
export interface WaitingEdit {
  readonly edit: ActionEdit;
  readonly seen: Action;
}

/** Edits made one after another: each on the row with the one before it applied. */
export function stackEdits(on: Action, edits: readonly ActionEdit[]): readonly WaitingEdit[] {
  let seen = on;
  return edits.map((edit) => {
    const waiting = { edit, seen };
    seen = applyEdit(seen, edit);
    return waiting;
  });
}

/** Merges the first edit with the row as it stands in the list; in a conflict `mine` is what the last edit makes of it. */
export function mergeFirst([first, ...later]: readonly WaitingEdit[], stored: Action): MergedEdit {
  if (!first) {
    return { edit: {}, conflicts: [] };
  }
  const { edit, conflicts } = mergeEdit(first.edit, first.seen, stored);
  return { edit, conflicts: conflicts.map((conflict) => ({ ...conflict, mine: latest(conflict, later) })) };
}

/**
 * Resolves the conflicts of the first edit: the fields of `mine` stay in it, and what is stored now counts as seen. A
 * field that is left to the other person goes out of the later edits too. Notes stay in those, to be merged by line.
 */
export function resolveFirst(
  waiting: readonly WaitingEdit[],
  stored: Action,
  mine: readonly EditField[]
): readonly WaitingEdit[] {
  const [first, ...later] = waiting;
  if (!first) {
    return waiting;
  }
  const { edit: left, conflicts } = mergeFirst(waiting, stored);
  const contested = conflicts.map(({ field }) => field);
  const kept = pickFields(
    first.edit,
    contested.filter((field) => mine.includes(field))
  );
  const theirs = contested.filter((field) => field !== 'notes' && !mine.includes(field));
  return [
    { edit: together(left, kept), seen: stored },
    ...later.map(({ edit, seen }) => ({ edit: withoutFields(edit, theirs), seen }))
  ];
}

/** The edits after one that the list refused: what it had made of the row was not there to be seen. */
export function dropRefused([refused, ...later]: readonly WaitingEdit[]): readonly WaitingEdit[] {
  let back = refused ? invertEdit(refused.seen, refused.edit) : {};
  return later.map(({ edit, seen }) => {
    const corrected = { edit, seen: applyEdit(seen, back) };
    back = withoutFields(back, fieldsOf(edit));
    return corrected;
  });
}

function latest({ field, mine }: FieldConflict, later: readonly WaitingEdit[]): FieldConflict['mine'] {
  return later.reduce((value, { edit }) => (fieldsOf(edit).includes(field) ? valueInEdit(edit, field) : value), mine);
}

function together(a: ActionEdit, b: ActionEdit): ActionEdit {
  const phases = { ...a.phases, ...b.phases };
  return { ...a, ...b, ...(Object.keys(phases).length > 0 ? { phases } : {}) };
}

function withoutFields(edit: ActionEdit, fields: readonly EditField[]): ActionEdit {
  return pickFields(
    edit,
    fieldsOf(edit).filter((field) => !fields.includes(field))
  );
}

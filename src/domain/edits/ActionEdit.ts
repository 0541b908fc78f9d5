import type { Action, ActionContent, ActionId } from '../plan/Action';
import type { Phase, PhaseValue } from '../plan/Phase';
import type { HalfYear } from '../time/HalfYear';

/**
 * What one save changes: only the fields named here. Phases are named per half-year; `null` empties a cell, or removes
 * a confirmation. A field set to `undefined` is not part of the edit.
 */
export type ActionEdit = Partial<Omit<ActionContent, 'phases'>> & {
  readonly phases?: Readonly<Partial<Record<HalfYear, Phase | null>>>;
  readonly confirmedOn?: string | null;
};

/**
 * The action with the edit made; a cell or a field that the edit sets to `undefined` stays as it is. An edit that changes
 * nothing gives an equal action.
 */
export function applyEdit(action: Action, edit: ActionEdit): Action {
  const { phases, confirmedOn, ...fields } = edit;
  return {
    ...action,
    ...withoutUndefined(fields),
    confirmedOn: confirmedOn === undefined ? action.confirmedOn : (confirmedOn ?? undefined),
    phases: applyPhases(action, phases)
  };
}

function applyPhases(action: Action, changes: ActionEdit['phases']): Action['phases'] {
  if (!changes) {
    return action.phases;
  }
  const cells = Object.entries<PhaseValue | null | undefined>({ ...action.phases, ...withoutUndefined(changes) });
  return Object.fromEntries(cells.filter(([, phase]) => phase !== null && phase !== undefined)) as Action['phases'];
}

function withoutUndefined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** The edit of one row, among several that are made together. */
export interface RowEdit {
  readonly id: ActionId;
  readonly edit: ActionEdit;
}

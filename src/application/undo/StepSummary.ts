import { type EditField, fieldsOf } from '../../domain/edits/EditField';
import type { Action, ActionId } from '../../domain/plan/Action';
import { parseHalfYear } from '../../domain/time/HalfYear';
import type { UndoDirection, UndoStep } from './UndoHistory';

/** What a step did, and to how much, as data for the words that say so. */
export interface StepSummary {
  readonly did: StepDeed;
  /** How many actions. */
  readonly count: number;
  /** The title of the only action, or the goal's name where that was renamed; `undefined` when there are several. */
  readonly title: string | undefined;
}

export type StepDeed =
  | { readonly kind: 'edited'; readonly fields: readonly EditField[] }
  | { readonly kind: 'moved' | 'confirmed' | 'goalRenamed' | 'created' | 'recycled' };

const places: readonly EditField[] = ['goal', 'group', 'order'];

/**
 * Sums up a step that is about to be undone or redone. An edit confirms its row as well, which goes without saying unless
 * it did nothing else; a new place among the rows is a move, whichever heading it leads under.
 *
 * @param actions - the rows as they are before the step is taken
 */
export function summarizeStep(
  step: UndoStep,
  direction: UndoDirection,
  actions: ReadonlyMap<ActionId, Action>
): StepSummary {
  switch (step.kind) {
    case 'created':
    case 'recycled':
      return { did: { kind: step.kind }, count: step.actions.length, title: onlyOf(step.actions)?.title };
    case 'goalRenamed': {
      const { from, to } = step.rename;
      return { did: { kind: 'goalRenamed' }, count: step.changes.length, title: direction === 'undo' ? from : to };
    }
    case 'edited': {
      const { changes } = step;
      const only = onlyOf(changes);
      const fields = [...new Set(changes.flatMap(({ forward }) => fieldsOf(forward)))];
      return { did: deedOf(fields), count: changes.length, title: only && actions.get(only.id)?.title };
    }
  }
}

function deedOf(fields: readonly EditField[]): StepDeed {
  const told = fields.filter((field) => field !== 'confirmedOn');
  if (told.length === 0) {
    return { kind: 'confirmed' };
  }
  const isMove = told.includes('order') && told.every((field) => places.includes(field));
  return isMove ? { kind: 'moved' } : { kind: 'edited', fields: inOrder(told) };
}

/** The half-years as they follow each other, then the other fields. */
function inOrder(fields: readonly EditField[]): readonly EditField[] {
  const isHalfYear = (field: EditField): boolean => parseHalfYear(field) !== undefined;
  return [...fields.filter(isHalfYear).sort(), ...fields.filter((field) => !isHalfYear(field))];
}

function onlyOf<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

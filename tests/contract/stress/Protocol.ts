import type { PlanFault } from '../../../src/application/PlanFault';
import type { ActionEdit } from '../../../src/domain/edits/ActionEdit';
import type { FieldConflict } from '../../../src/domain/edits/mergeEdit';
import type { Action, ActionId } from '../../../src/domain/plan/Action';

/** The place of an edit: the how-manieth, from 0, of one editor in one row. */
export interface EditPlace {
  readonly editor: number;
  readonly row: ActionId;
  readonly turn: number;
}

/** An edit as it was made, and the row that the editor saw then. */
export interface MadeEdit extends EditPlace {
  readonly edit: ActionEdit;
  readonly seen: Action;
}

/** A write as it was sent for an edit, and its reported result. */
export interface Attempt extends EditPlace {
  readonly edit: ActionEdit;
  readonly version: string;
  readonly outcome: { readonly kind: 'saved'; readonly version: string } | { readonly kind: PlanFault['kind'] };
}

/** A conflict that an editor settled, for an edit and those waiting behind it. */
export interface Settlement extends EditPlace {
  readonly lastTurn: number;
  readonly conflict: FieldConflict;
  readonly choice: 'mine' | 'theirs';
}

/** What happened, as the editors know it. */
export interface Protocol {
  readonly made: MadeEdit[];
  readonly attempts: Attempt[];
  readonly settlements: Settlement[];
}

export function isSamePlace(a: EditPlace, b: EditPlace): boolean {
  return a.editor === b.editor && a.row === b.row && a.turn === b.turn;
}

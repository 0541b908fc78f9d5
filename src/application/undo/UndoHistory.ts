import type { ActionEdit } from '../../domain/edits/ActionEdit';
import type { Action, ActionId } from '../../domain/plan/Action';
import type { GoalRename } from '../GoalChoices';

/** One row's edit in a step, and the edit that undoes it. */
export interface ReversibleEdit {
  readonly id: ActionId;
  readonly forward: ActionEdit;
  readonly backward: ActionEdit;
}

export type UndoDirection = 'undo' | 'redo';

/** What one gesture did, in one row or in many. */
export type UndoStep =
  | { readonly kind: 'edited'; readonly changes: readonly ReversibleEdit[] }
  /** A goal got another name among the list's choices, and its rows followed. */
  | { readonly kind: 'goalRenamed'; readonly rename: GoalRename; readonly changes: readonly ReversibleEdit[] }
  | { readonly kind: 'created'; readonly actions: readonly Action[] }
  | { readonly kind: 'recycled'; readonly actions: readonly Action[] };

/** How many steps are remembered. */
const depth = 100;

/** The steps that can be undone and those that can be redone. A new step forgets the latter. */
export class UndoHistory {
  private done: readonly UndoStep[] = [];
  private undone: readonly UndoStep[] = [];

  public push(step: UndoStep): void {
    this.done = [...this.done, step].slice(-depth);
    this.undone = [];
  }

  /** The step that would be undone, or redone, next; left in its place. */
  public peek(direction: UndoDirection): UndoStep | undefined {
    const steps = direction === 'undo' ? this.done : this.undone;
    return steps[steps.length - 1];
  }

  /** Moves the next step of the direction to the other side. */
  public pass(direction: UndoDirection): void {
    const step = this.peek(direction);
    if (step && direction === 'undo') {
      this.done = this.done.slice(0, -1);
      this.undone = [...this.undone, step];
    } else if (step) {
      this.undone = this.undone.slice(0, -1);
      this.done = [...this.done, step];
    }
  }

  /** Forgets a step altogether. */
  public drop(step: UndoStep): void {
    this.done = this.done.filter((other) => other !== step);
    this.undone = this.undone.filter((other) => other !== step);
  }

  /** Forgets an edit that the list refused, also by undo or redo: there is nothing to reverse. */
  public forget(id: ActionId, edit: ActionEdit): void {
    const without = (steps: readonly UndoStep[]): readonly UndoStep[] =>
      steps.flatMap((step): UndoStep[] => {
        if (!('changes' in step)) {
          return [step];
        }
        const changes = step.changes.filter(
          (change) => change.id !== id || (change.forward !== edit && change.backward !== edit)
        );
        return changes.length > 0 || step.kind === 'goalRenamed' ? [{ ...step, changes }] : [];
      });
    this.done = without(this.done);
    this.undone = without(this.undone);
  }
}

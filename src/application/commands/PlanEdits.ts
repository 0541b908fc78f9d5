import type { ActionEdit, RowEdit } from '../../domain/edits/ActionEdit';
import { invertEdit } from '../../domain/edits/invertEdit';
import { keepWritable } from '../../domain/edits/keepWritable';
import { withConfirmation } from '../../domain/edits/withConfirmation';
import type { ActionId } from '../../domain/plan/Action';
import type { PlanMessages } from '../PlanMessages';
import type { ShownPlan } from '../ShownPlan';
import type { Clock } from '../saving/Clock';
import type { EditQueue } from '../saving/EditQueue';
import type { ReversibleEdit } from '../undo/UndoHistory';
import type { UndoSteps } from '../undo/UndoSteps';

export interface PlanEditsParts {
  readonly plan: ShownPlan;
  readonly messages: PlanMessages;
  readonly queue: EditQueue;
  readonly steps: UndoSteps;
  readonly clock: Clock;
}

/** Editing rows, each gesture a step that can be undone. */
export class PlanEdits {
  public constructor(private readonly parts: PlanEditsParts) {}

  /** Makes an edit: it is shown at once and saved in the background. */
  public edit(id: ActionId, edit: ActionEdit): void {
    this.editMany([{ id, edit }]);
  }

  /**
   * Makes edits of several rows as one step, saved in as few round trips as possible. Rows that are gone are skipped, and
   * fields that the list does not let change are reported. Editing what a row says confirms the row.
   */
  public editMany(edits: readonly RowEdit[]): void {
    const { plan, steps, clock } = this.parts;
    const now = clock.now();
    const changes = this.apply(
      this.writable(edits).map(({ id, edit }) => ({ id, edit: plan.canConfirm ? withConfirmation(edit, now) : edit }))
    );
    if (changes.length > 0) {
      steps.remember({ kind: 'edited', changes });
    }
  }

  /**
   * Saves edits as they are, without an undo step.
   *
   * @returns the edits of the rows that are there, with what undoes each
   */
  public apply(edits: readonly RowEdit[]): readonly ReversibleEdit[] {
    const actions = this.parts.plan.ready?.actions;
    const found = edits.flatMap(({ id, edit }) => {
      const action = actions?.get(id);
      return action ? [{ action, edit }] : [];
    });
    this.parts.queue.take(found.map(({ action, edit }) => ({ action, edits: [edit] })));
    return found.map(({ action, edit }) => ({ id: action.id, forward: edit, backward: invertEdit(action, edit) }));
  }

  private writable(edits: readonly RowEdit[]): readonly RowEdit[] {
    const { plan, messages } = this.parts;
    const { edits: writable, refused } = keepWritable(edits, plan.ready?.list.fieldRules ?? new Map());
    if (refused.length > 0) {
      messages.tellClosedFields(refused);
    }
    return writable;
  }
}

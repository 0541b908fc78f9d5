import type { ActionEdit } from '../../domain/edits/ActionEdit';
import type { Action } from '../../domain/plan/Action';
import type { Refusal } from '../PlanFault';
import type { PlanMessages } from '../PlanMessages';
import type { ReadyState } from '../PlanState';
import type { ShownPlan } from '../ShownPlan';
import type { UnsavedWork } from '../UnsavedWork';
import type { UndoSteps } from '../undo/UndoSteps';
import type { RowUpdates } from '../withRows';
import type { ApprovalReader } from './ApprovalReader';
import type { EditQueueEvents } from './EditQueue';

export interface EditEffectsParts {
  readonly plan: ShownPlan;
  readonly messages: PlanMessages;
  readonly steps: UndoSteps;
  readonly approval: ApprovalReader;
  readonly unsaved: UnsavedWork;
}

/** Updates the rest of the plan as edits are made, saved and refused. */
export class EditEffects implements EditQueueEvents {
  public constructor(private readonly parts: EditEffectsParts) {}

  public onRowsChanged(rows: RowUpdates, unsaved: ReadyState['unsaved']): void {
    this.parts.plan.showRows(rows, { unsaved });
    this.parts.unsaved.noteEdits(unsaved.size > 0);
    void this.parts.approval.follow([...rows.keys()].filter((id) => !unsaved.has(id)));
  }

  public onRefused(action: Action, edit: ActionEdit, fault: Refusal): void {
    this.parts.steps.forget(action.id, edit);
    this.parts.messages.tellEditFailure(action, edit, fault);
  }
}

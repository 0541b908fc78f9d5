import type { ActionEdit } from '../domain/edits/ActionEdit';
import type { EditField } from '../domain/edits/EditField';
import type { Action } from '../domain/plan/Action';
import type { GoalRename } from './GoalChoices';
import type { PlanFault, Refusal } from './PlanFault';
import type { SetupFinding } from './PlanSetup';
import type { ShownPlan } from './ShownPlan';

/** Messages that are shown with the plan until the person dismisses them. */
export class PlanMessages {
  private failureCount = 0;

  public constructor(private readonly plan: ShownPlan) {}

  public tellEditFailure(action: Action, edit: ActionEdit, fault: Refusal): void {
    this.plan.addFailure({ kind: 'row', key: ++this.failureCount, action, edit, fault });
  }

  /** The row could not be deleted or brought back. */
  public tellRowFailure(action: Action, fault: PlanFault): void {
    this.plan.addFailure({ kind: 'row', key: ++this.failureCount, action, edit: undefined, fault });
  }

  public tellGoalFailure(rename: GoalRename, fault: PlanFault): void {
    this.plan.addFailure({ kind: 'goal', key: ++this.failureCount, rename, fault });
  }

  /** The list does not let these fields change; reported once, however often it is tried. */
  public tellClosedFields(fields: readonly EditField[]): void {
    const isTold = this.plan.ready?.failures.some(
      (failure) => failure.kind === 'closed' && fields.every((field) => failure.fields.includes(field))
    );
    if (!isTold) {
      this.plan.addFailure({ kind: 'closed', key: ++this.failureCount, fields });
    }
  }

  public dismissFailure(key: number): void {
    this.plan.update(({ failures }) => ({ failures: failures.filter((failure) => failure.key !== key) }));
  }

  /** The list was set up: shows what could not be done as it should be. */
  public tellSetup(setupFindings: readonly SetupFinding[] = []): void {
    this.plan.update(() => ({ setupFindings }));
  }

  /** The person has seen which rows others have changed. */
  public dismissArrivals(): void {
    this.plan.update(() => ({ arrivals: new Map() }));
  }
}

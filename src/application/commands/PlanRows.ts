import { confirmedAt } from '../../domain/edits/withConfirmation';
import type { Action, ActionContent, ActionId } from '../../domain/plan/Action';
import { planFaultOf } from '../PlanFault';
import type { CreationResult, PlanRepository, RowCreation } from '../PlanRepository';
import type { ShownPlan } from '../ShownPlan';
import type { ApprovalReader } from '../saving/ApprovalReader';
import type { Clock } from '../saving/Clock';
import type { UndoSteps } from '../undo/UndoSteps';
import type { RecycleBin } from './RecycleBin';

export interface PlanRowsParts {
  readonly repository: Pick<PlanRepository, 'create' | 'createMany'>;
  readonly plan: ShownPlan;
  readonly bin: RecycleBin;
  readonly steps: UndoSteps;
  readonly approval: ApprovalReader;
  readonly clock: Clock;
}

/** Creating and deleting rows, each a step that can be undone. */
export class PlanRows {
  public constructor(private readonly parts: PlanRowsParts) {}

  /**
   * Creates a row and shows it in its place. Throws `PlanFaultError`; may be repeated with the same key without creating a
   * second row.
   *
   * @param clientKey - unique to the new row
   */
  public async create(content: ActionContent, clientKey: string): Promise<Action> {
    const { repository, plan, clock } = this.parts;
    const confirmation = plan.canConfirm ? confirmedAt(clock.now()) : {};
    const action = await repository.create({ ...content, ...confirmation }, clientKey);
    this.show([action]);
    return action;
  }

  /**
   * Creates rows in batches, shows them in their places, and remembers them as one step. Rows that were created stay
   * when others fail. May be repeated with the same keys without creating a row twice; then the step is that of all of
   * them. Creating many rows does not confirm them: each is confirmed as its content says.
   *
   * @returns the results, in the order given; never rejects
   */
  public createMany(creations: readonly RowCreation[]): Promise<readonly CreationResult[]> {
    const { repository, steps } = this.parts;
    const work = repository
      .createMany(creations)
      .catch((error: unknown): readonly CreationResult[] => {
        const fault = planFaultOf(error);
        return creations.map(() => ({ kind: 'failed', fault }));
      })
      .then((results) => {
        this.show(results.flatMap((result) => (result.kind === 'created' ? result.action : [])));
        return results;
      });
    return steps.whileMaking(work);
  }

  /** Moves rows to the recycle bin; a row with unsaved edits stays. */
  public recycle(ids: readonly ActionId[]): Promise<void> {
    return this.parts.steps.whileMaking(this.recycleSaved(ids));
  }

  private show(created: readonly Action[]): void {
    const { plan, steps, approval } = this.parts;
    if (created.length > 0) {
      plan.addRows(created);
      steps.rememberCreated(created);
      void approval.follow(created.map(({ id }) => id));
    }
  }

  private async recycleSaved(ids: readonly ActionId[]): Promise<void> {
    const { plan, bin, steps } = this.parts;
    const { actions, unsaved } = plan.ready ?? {};
    const { rows } = await bin.recycle(ids.flatMap((id) => (unsaved?.has(id) ? [] : (actions?.get(id) ?? []))));
    if (rows.length > 0) {
      steps.remember({ kind: 'recycled', actions: rows });
    }
  }
}

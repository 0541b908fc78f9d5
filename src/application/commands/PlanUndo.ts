import type { RowEdit } from '../../domain/edits/ActionEdit';
import { renameEdits } from '../../domain/edits/renameEdits';
import type { Action, ActionId } from '../../domain/plan/Action';
import type { GoalChoices, GoalRename } from '../GoalChoices';
import { isPassing } from '../PlanFault';
import type { PlanMessages } from '../PlanMessages';
import type { ReadyState } from '../PlanState';
import type { ShownPlan } from '../ShownPlan';
import type { UndoDirection, UndoStep } from '../undo/UndoHistory';
import type { UndoSteps } from '../undo/UndoSteps';
import { type Overwrite, findOverwrites } from '../undo/findOverwrites';
import type { PlanEdits } from './PlanEdits';
import type { RecycleBin } from './RecycleBin';

type GoalStep = Extract<UndoStep, { readonly kind: 'goalRenamed' }>;

export interface PlanUndoParts {
  readonly plan: ShownPlan;
  readonly messages: PlanMessages;
  readonly steps: UndoSteps;
  readonly edits: Pick<PlanEdits, 'apply'>;
  readonly bin: Pick<RecycleBin, 'recycle' | 'restore'>;
  readonly choices: Pick<GoalChoices, 'tryRename'>;
}

/** Undoes and redoes steps. */
export class PlanUndo {
  public constructor(private readonly parts: PlanUndoParts) {}

  /**
   * Undoes the last step, or redoes it; asks first when that would overwrite what somebody has changed since.
   *
   * @param isConfirmed - the person has seen what will be overwritten
   */
  public step(direction: UndoDirection, isConfirmed = false): Promise<void> {
    return this.parts.steps.inTurn(() => this.take(direction, isConfirmed));
  }

  /** The person decided against the step. */
  public cancel(): void {
    this.parts.steps.ask(undefined);
  }

  private async take(direction: UndoDirection, isConfirmed: boolean): Promise<void> {
    const { plan, steps } = this.parts;
    const step = steps.next(direction);
    const ready = plan.ready;
    if (!step || !ready) {
      return;
    }
    const overwrites = isConfirmed ? [] : overwritesOf(step, direction, ready);
    if (overwrites.length > 0) {
      steps.ask({ direction, overwrites });
      return;
    }
    steps.take(direction);
    await this.replay(step, direction, ready);
  }

  private async replay(step: UndoStep, direction: UndoDirection, { actions }: ReadyState): Promise<void> {
    const { steps, edits, bin } = this.parts;
    if (step.kind === 'edited') {
      edits.apply(steps.editsOf(step.changes, direction, actions));
    } else if (step.kind === 'goalRenamed') {
      await this.renameGoal(step, direction);
    } else {
      const { isInterrupted } = await ((step.kind === 'created') === (direction === 'undo')
        ? bin.recycle(step.actions.flatMap(({ id }) => actions.get(id) ?? []))
        : bin.restore(step.actions));
      if (isInterrupted) {
        steps.putBack(step, direction);
      }
    }
  }

  private async renameGoal(step: GoalStep, direction: UndoDirection): Promise<void> {
    const { plan, messages, steps, edits, choices } = this.parts;
    const { from, to } = step.rename;
    const rename = direction === 'undo' ? { from: to, to: from } : step.rename;
    const fault = await choices.tryRename(rename);
    if (!fault) {
      const actions = plan.ready?.actions ?? new Map<ActionId, Action>();
      edits.apply(withLatecomers(steps.editsOf(step.changes, direction, actions), rename, actions));
      return;
    }
    if (!isPassing(fault) || !steps.putBack(step, direction)) {
      // What the list refuses for good must not block the steps before it.
      steps.drop(step);
    }
    messages.tellGoalFailure(rename, fault);
  }
}

/**
 * Rows that were added to the goal since the step are renamed with it: their name is no choice of the list any more.
 */
function withLatecomers(
  edits: readonly RowEdit[],
  { from, to }: GoalRename,
  actions: ReadyState['actions']
): readonly RowEdit[] {
  const known = new Set(edits.map(({ id }) => id));
  const rows = renameEdits({ kind: 'goal', name: from }, to, actions.values());
  return [...edits, ...rows.filter(({ id }) => !known.has(id))];
}

function overwritesOf(step: UndoStep, direction: UndoDirection, { actions }: ReadyState): readonly Overwrite[] {
  return 'changes' in step
    ? findOverwrites(
        step.changes.map(({ id, forward, backward }) => ({ id, made: direction === 'undo' ? forward : backward })),
        actions
      )
    : [];
}

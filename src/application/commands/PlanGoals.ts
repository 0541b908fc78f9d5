import { renameEdits } from '../../domain/edits/renameEdits';
import type { GoalChoices } from '../GoalChoices';
import type { ShownPlan } from '../ShownPlan';
import type { UndoSteps } from '../undo/UndoSteps';
import type { PlanEdits } from './PlanEdits';

export interface PlanGoalsParts {
  readonly plan: ShownPlan;
  readonly choices: GoalChoices;
  readonly edits: PlanEdits;
  readonly steps: UndoSteps;
}

/** Renaming goals, each a step that can be undone. */
export class PlanGoals {
  public constructor(private readonly parts: PlanGoalsParts) {}

  /**
   * Renames a goal, in the list's choices first and then in all its rows, as one step; where the goal is none of the choices,
   * in the rows alone. Throws `PlanFaultError` when the list refuses: then nothing has happened, unless the answer was lost,
   * and the same may be asked again.
   */
  public async rename(from: string, to: string): Promise<void> {
    const { plan, choices, edits, steps } = this.parts;
    const wasChoice = await choices.rename({ from, to });
    const changes = edits.apply(renameEdits({ kind: 'goal', name: from }, to, plan.ready?.actions.values() ?? []));
    if (wasChoice) {
      steps.remember({ kind: 'goalRenamed', rename: { from, to }, changes });
    } else if (changes.length > 0) {
      steps.remember({ kind: 'edited', changes });
    }
  }
}

import { renameChoice, renameEdits } from '../domain/edits/renameEdits';
import { arrangePlan } from '../domain/plan/arrangePlan';
import { isSameName } from '../domain/text/identityKey';
import { type PlanFault, PlanFaultError, planFaultOf } from './PlanFault';
import type { PlanRepository } from './PlanRepository';
import type { ShownPlan } from './ShownPlan';

/** A goal's name, before and after. */
export interface GoalRename {
  readonly from: string;
  readonly to: string;
}

/** Renames goals among the list's choices. Their rows are edited afterwards, like any others. */
export class GoalChoices {
  /** Renames that the list has made, oldest first. */
  private made: readonly GoalRename[] = [];
  /** A rename that may have succeeded: the response was lost. */
  private unsure: GoalRename | undefined;
  private inProgress = 0;

  public constructor(
    private readonly repository: Pick<PlanRepository, 'renameGoal'>,
    private readonly plan: ShownPlan
  ) {}

  /** Until the rows follow, the list holds the goal in two halves. */
  public get isBusy(): boolean {
    return this.inProgress > 0;
  }

  public get count(): number {
    return this.made.length;
  }

  /**
   * Replaces the goal's choice, in the list and then in the plan that is shown; does nothing where the goal is none of the
   * choices. Throws `PlanFaultError`; may be repeated when the answer was lost.
   *
   * @returns whether the goal is a choice
   */
  public async rename(rename: GoalRename): Promise<boolean> {
    const goals = this.plan.ready?.list.goals ?? [];
    if (!goals.some((goal) => isSameName(goal, rename.from))) {
      // The plan may have been read again since an answer was lost, and show what was done.
      return this.isUnsureOf(rename) && goals.includes(rename.to);
    }
    this.inProgress += 1;
    try {
      await this.ask(rename);
      this.made = [...this.made, rename];
      this.show(rename);
    } finally {
      this.inProgress -= 1;
    }
    return true;
  }

  /** The same for a goal that has to be a choice; returns the fault instead of throwing it. */
  public async tryRename(rename: GoalRename): Promise<PlanFault | undefined> {
    try {
      const isChoice = await this.rename(rename);
      return isChoice ? undefined : { kind: 'conflict', detail: `"${rename.from}" is no goal of the list any more` };
    } catch (error) {
      return planFaultOf(error);
    }
  }

  /** Goals as the list has them by now, when they were read after the first `count` renames. */
  public asOfNow(goals: readonly string[], count: number): readonly string[] {
    return this.made.slice(count).reduce(replaced, goals);
  }

  private async ask(rename: GoalRename): Promise<void> {
    try {
      await this.repository.renameGoal(rename.from, rename.to);
    } catch (error) {
      const fault = planFaultOf(error);
      // After a lost response the new name may be there already, from the first try.
      if (fault.kind !== 'invalid' || !this.isUnsureOf(rename)) {
        this.unsure = fault.kind === 'offline' ? rename : this.unsure;
        throw new PlanFaultError(fault);
      }
    }
    this.unsure = undefined;
  }

  private isUnsureOf({ from, to }: GoalRename): boolean {
    return this.unsure?.from === from && this.unsure.to === to;
  }

  /** The order is worked out again when the rows follow, in the same step; a goal without rows is put there at once. */
  private show(rename: GoalRename): void {
    this.plan.update(({ list, outline, actions }) => {
      const goals = replaced(list.goals, rename);
      const rows = renameEdits({ kind: 'goal', name: rename.from }, rename.to, actions.values());
      return {
        list: { ...list, goals },
        outline: rows.length > 0 ? outline : arrangePlan(actions.values(), goals, list.groupChoices)
      };
    });
  }
}

function replaced(goals: readonly string[], { from, to }: GoalRename): readonly string[] {
  return renameChoice(goals, from, to);
}

import type { FindingList } from '../table/FindingList';
import { identityKey } from '../../../domain/text/identityKey';

export interface TitleLine {
  readonly name: string;
  readonly line: number;
}

interface OpenGoal extends TitleLine {
  /** Whether a title opened it, and not a cell in a column of goals. */
  readonly isTitle: boolean;
}

interface OpenGroup extends TitleLine {
  /** Whether a row of the table opened it: without actions it may have been one itself. */
  readonly isRow: boolean;
}

/** A row that was taken for a group's title and has no actions under it. */
export interface EmptyGroup extends TitleLine {
  readonly goal: string;
}

/** The goal and the group that the next action belongs to. A goal's title that is repeated leaves its group open. */
export class OpenTitles {
  public readonly goals: string[] = [];
  private goal: OpenGoal | undefined;
  private group: OpenGroup | undefined;
  private isGoalUsed = false;
  private isGroupUsed = false;

  public constructor(
    private readonly findings: FindingList,
    private readonly onEmptyGroup: (group: EmptyGroup) => void
  ) {}

  public get goalName(): string {
    return this.goal?.name ?? '';
  }

  public get groupName(): string {
    return this.group?.name ?? '';
  }

  public get hasGoalTitle(): boolean {
    return this.goal?.isTitle ?? false;
  }

  public openGoal(goal: OpenGoal): void {
    const known = this.goals.find((name) => identityKey(name) === identityKey(goal.name));
    if (known === undefined) {
      this.goals.push(goal.name);
    } else if (goal.isTitle || known !== this.goal?.name) {
      this.findings.add({ kind: 'repeatedGoal', goal: known }, goal.line);
    }
    if (known === undefined || known !== this.goal?.name) {
      this.close();
      this.goal = { ...goal, name: known ?? goal.name };
      this.isGoalUsed = false;
    }
  }

  public openGroup(group: OpenGroup): void {
    this.closeGroup();
    this.group = group;
    this.isGroupUsed = false;
  }

  /** An action stands under what is open. */
  public markUsed(): void {
    this.isGoalUsed = true;
    this.isGroupUsed = true;
  }

  public close(): void {
    const { goal } = this;
    this.closeGroup();
    this.goal = undefined;
    if (goal && !this.isGoalUsed) {
      this.findings.add({ kind: 'goalWithoutActions', goal: goal.name }, goal.line);
    }
  }

  public closeGroup(): void {
    const { group } = this;
    const goal = this.goalName;
    this.group = undefined;
    if (group && !this.isGroupUsed) {
      this.findings.add({ kind: 'groupWithoutActions', group: group.name, goal }, group.line);
      if (group.isRow) {
        this.isGoalUsed = true;
        this.onEmptyGroup({ name: group.name, line: group.line, goal });
      }
    }
  }
}

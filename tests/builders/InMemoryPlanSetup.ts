import { PlanFaultError } from '../../src/application/PlanFault';
import type { PlanSetup, SetupFinding } from '../../src/application/PlanSetup';
import type { Rights } from '../../src/application/PlanRepository';
import { longestLine } from '../../src/domain/edits/checkDraft';
import { newGoals } from '../../src/domain/plan/newGoals';
import { type HalfYear, compareHalfYears } from '../../src/domain/time/HalfYear';
import type { InMemoryList } from './InMemoryList';

/** What lets a list of a test grow, as one person has it. */
export class InMemoryPlanSetup implements Pick<PlanSetup, 'addGoals' | 'addHalfYears'> {
  public constructor(
    private readonly list: InMemoryList,
    private readonly rights: Pick<Rights, 'canManageList'>
  ) {}

  public async addGoals(names: readonly string[]): Promise<readonly string[]> {
    await Promise.resolve();
    const goals = this.list.goals ?? [];
    const missing = newGoals(goals, names);
    if (missing.some((name) => name.length > longestLine)) {
      throw new PlanFaultError({ kind: 'invalid', column: 'goal', detail: 'too long' });
    }
    if (missing.length > 0) {
      this.demandRight();
      this.list.setGoals([...goals, ...missing]);
    }
    return this.list.goals ?? [];
  }

  public async addHalfYears(halfYears: readonly HalfYear[]): Promise<readonly SetupFinding[]> {
    await Promise.resolve();
    const known = this.list.halfYears ?? [];
    const missing = halfYears.filter((halfYear) => !known.includes(halfYear));
    if (missing.length > 0) {
      this.demandRight();
      this.list.setHalfYears([...new Set([...known, ...missing])].sort(compareHalfYears));
    }
    return [];
  }

  private demandRight(): void {
    if (!this.rights.canManageList) {
      throw new PlanFaultError({ kind: 'forbidden', detail: 'canManageList' });
    }
  }
}

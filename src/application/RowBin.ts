import type { Action } from '../domain/plan/Action';
import type { PlanBoard } from './PlanBoard';
import { toPlanFault } from './PlanFault';
import type { PlanRepository } from './PlanRepository';

/** Rows into the recycle bin and out of it. */
export class RowBin {
  public constructor(
    private readonly repository: Pick<PlanRepository, 'recycle' | 'restore'>,
    private readonly board: PlanBoard
  ) {}

  /**
   * Takes rows away: they are gone at once, and back again with the reason where the list refuses.
   *
   * @returns the rows that are gone
   */
  public async recycle(actions: readonly Action[]): Promise<readonly Action[]> {
    this.board.showRows(new Map(actions.map(({ id }) => [id, undefined])));
    const outcomes = await Promise.all(actions.map((action) => this.recycleOne(action)));
    return outcomes.flat();
  }

  public async restore(actions: readonly Action[]): Promise<void> {
    await Promise.all(actions.map((action) => this.restoreOne(action)));
  }

  private async recycleOne(action: Action): Promise<readonly Action[]> {
    try {
      await this.repository.recycle(action.id, action.version);
      return [action];
    } catch (error) {
      this.board.showRows(new Map([[action.id, action]]));
      this.board.tellFailure(action, undefined, toPlanFault(error));
      return [];
    }
  }

  private async restoreOne(action: Action): Promise<void> {
    try {
      const restored = await this.repository.restore(action.id);
      this.board.showRows(new Map([[action.id, restored]]));
    } catch (error) {
      this.board.tellFailure(action, undefined, toPlanFault(error));
    }
  }
}

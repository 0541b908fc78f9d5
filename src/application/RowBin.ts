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
    const token = this.board.ready?.list.changeToken;
    this.board.showRows(new Map(actions.map(({ id }) => [id, undefined])));
    const outcomes = await Promise.all(actions.map((action) => this.recycleOne(action, token)));
    return outcomes.flat();
  }

  public async restore(actions: readonly Action[]): Promise<void> {
    await Promise.all(actions.map((action) => this.restoreOne(action)));
  }

  /** @param token - where changes had been read to when the row was taken from sight */
  private async recycleOne(action: Action, token: string | undefined): Promise<readonly Action[]> {
    try {
      await this.repository.recycle(action.id, action.version);
      return [action];
    } catch (error) {
      const fault = toPlanFault(error);
      if (fault.kind !== 'notFound') {
        this.putBack(action, token);
      }
      this.board.tellFailure(action, undefined, fault);
      return [];
    }
  }

  /** Shows the row again as it was; what has happened to it while it was out of sight is asked for once more. */
  private putBack(action: Action, token: string | undefined): void {
    if (!this.board.ready?.actions.has(action.id)) {
      this.board.showRows(new Map([[action.id, action]]));
      this.board.update(({ list }) => ({ list: { ...list, changeToken: token ?? list.changeToken } }));
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

import type { Action } from '../domain/plan/Action';
import type { PlanBoard } from './PlanBoard';
import { type PlanFault, toPlanFault } from './PlanFault';
import type { DeletionResult, PlanRepository } from './PlanRepository';

/** Rows into the recycle bin and out of it. */
export class RowBin {
  public constructor(
    private readonly repository: Pick<PlanRepository, 'recycle' | 'recycleMany' | 'restore'>,
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
    const results = await this.recycleAll(actions);
    return actions.filter((action, index) => {
      const result = results[index];
      if (result?.kind === 'failed') {
        this.refuse(action, token, result.fault);
      }
      return result?.kind === 'deleted';
    });
  }

  public async restore(actions: readonly Action[]): Promise<void> {
    await Promise.all(actions.map((action) => this.restoreOne(action)));
  }

  private async recycleAll(actions: readonly Action[]): Promise<readonly DeletionResult[]> {
    const [only] = actions;
    try {
      if (actions.length === 1 && only) {
        await this.repository.recycle(only.id, only.version);
        return [{ kind: 'deleted' }];
      }
      return await this.repository.recycleMany(actions.map(({ id, version }) => ({ id, version })));
    } catch (error) {
      const fault = toPlanFault(error);
      return actions.map(() => ({ kind: 'failed', fault }));
    }
  }

  /** @param token - where changes had been read to when the row was taken from sight */
  private refuse(action: Action, token: string | undefined, fault: PlanFault): void {
    if (fault.kind !== 'notFound') {
      this.putBack(action, token);
    }
    this.board.tellFailure(action, undefined, fault);
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

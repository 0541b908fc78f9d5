import type { Action, ActionId } from '../../domain/plan/Action';
import { type PlanFault, isPassing, isRowMissing, planFaultOf } from '../PlanFault';
import type { PlanMessages } from '../PlanMessages';
import type { BinId, DeletionResult, PlanRepository, RestoreResult } from '../PlanRepository';
import type { ShownPlan } from '../ShownPlan';

type Failed = Extract<RestoreResult, { kind: 'failed' }>;

/** The result of deleting or restoring rows. */
export interface BinResult {
  /** Those that were deleted, or restored. */
  readonly rows: readonly Action[];
  /** The list could not be reached for some of them: the same may be tried again. */
  readonly isInterrupted: boolean;
}

type BinRepository = Pick<PlanRepository, 'recycle' | 'recycleMany' | 'restore' | 'restoreMany'>;

/** Moves rows to the recycle bin and restores them. Remembers the bin ids of rows that were deleted here. */
export class RecycleBin {
  private readonly places = new Map<ActionId, BinId>();

  public constructor(
    private readonly repository: BinRepository,
    private readonly plan: ShownPlan,
    private readonly messages: PlanMessages
  ) {}

  /** Deletes rows: they disappear at once, and reappear with the reason where the list refuses. */
  public async recycle(actions: readonly Action[]): Promise<BinResult> {
    const token = this.plan.ready?.list.changeToken;
    this.plan.showRows(new Map(actions.map(({ id }) => [id, undefined])));
    const results = await this.recycleAll(actions);
    actions.forEach((action, index) => {
      const result = results[index];
      if (result?.kind === 'failed') {
        this.refuse(action, token, result.fault);
      }
    });
    return toBinResult(actions, results);
  }

  /** Restores rows: each is shown as the list returns it; for the others the reason is reported. */
  public async restore(actions: readonly Action[]): Promise<BinResult> {
    const results = await this.restoreAll(actions);
    this.plan.addRows(results.flatMap((result) => (result.kind === 'restored' ? [result.action] : [])));
    actions.forEach((action, index) => {
      const result = results[index];
      if (result?.kind === 'failed') {
        this.messages.tellRowFailure(action, result.fault);
      }
    });
    return toBinResult(actions, results);
  }

  private async recycleAll(actions: readonly Action[]): Promise<readonly DeletionResult[]> {
    const [only, ...others] = actions;
    try {
      if (only && others.length === 0) {
        return this.remember(actions, [
          { kind: 'deleted', binId: await this.repository.recycle(only.id, only.version) }
        ]);
      }
      const deletions = actions.map(({ id, version }) => ({ id, version }));
      return this.remember(actions, await this.repository.recycleMany(deletions));
    } catch (error) {
      return allFailed(actions, error);
    }
  }

  private async restoreAll(actions: readonly Action[]): Promise<readonly RestoreResult[]> {
    const [only, ...others] = actions;
    try {
      return only && others.length === 0
        ? [{ kind: 'restored', action: await this.repository.restore(only.id, this.places.get(only.id)) }]
        : await this.repository.restoreMany(
            actions.map(({ id }) => id),
            this.places
          );
    } catch (error) {
      return allFailed(actions, error);
    }
  }

  private remember(actions: readonly Action[], results: readonly DeletionResult[]): readonly DeletionResult[] {
    actions.forEach(({ id }, index) => {
      const result = results[index];
      if (result?.kind === 'deleted' && result.binId !== undefined) {
        this.places.set(id, result.binId);
      }
    });
    return results;
  }

  /** @param token - the change token at the time when the row was hidden */
  private refuse(action: Action, token: string | undefined, fault: PlanFault): void {
    if (!isRowMissing(fault)) {
      this.putBack(action, token);
    }
    this.messages.tellRowFailure(action, fault);
  }

  /** Shows the row again as it was; its changes since it was hidden are read again. */
  private putBack(action: Action, token: string | undefined): void {
    if (!this.plan.ready?.actions.has(action.id)) {
      this.plan.showRows(new Map([[action.id, action]]));
      this.plan.update(({ list }) => ({ list: { ...list, changeToken: token ?? list.changeToken } }));
    }
  }
}

function allFailed(actions: readonly Action[], error: unknown): readonly Failed[] {
  const fault = planFaultOf(error);
  return actions.map(() => ({ kind: 'failed', fault }));
}

function toBinResult(actions: readonly Action[], results: readonly (DeletionResult | RestoreResult)[]): BinResult {
  return {
    rows: actions.filter((_, index) => results[index]?.kind !== 'failed'),
    isInterrupted: results.some((result) => result.kind === 'failed' && isPassing(result.fault))
  };
}

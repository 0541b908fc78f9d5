import type { ActionId } from '../../domain/plan/Action';
import type { PlanRepository } from '../PlanRepository';
import type { ShownPlan } from '../ShownPlan';

/**
 * In a list with content approval, reads rows again when they have been saved: whether a save makes its row wait
 * depends on who saves, and the answer to it does not say. Other lists get no request.
 */
export class ApprovalReader {
  private readonly saved = new Set<ActionId>();
  private isReading = false;

  public constructor(
    private readonly repository: Pick<PlanRepository, 'readMany'>,
    private readonly plan: ShownPlan
  ) {}

  /** Rows that are saved while others are being read wait, and are then read together. */
  public async follow(ids: readonly ActionId[]): Promise<void> {
    if (this.plan.ready?.list.isModerated !== true) {
      return;
    }
    ids.forEach((id) => this.saved.add(id));
    if (this.isReading) {
      return;
    }
    this.isReading = true;
    try {
      while (this.saved.size > 0) {
        const next = [...this.saved];
        this.saved.clear();
        await this.read(next);
      }
    } catch {
      // A fault is not reported: the next reading of changes brings the same rows.
      this.saved.clear();
    } finally {
      this.isReading = false;
    }
  }

  /** A row that somebody else has changed meanwhile, or that has newer edits, is left to the reading of changes. */
  private async read(ids: readonly ActionId[]): Promise<void> {
    const rows = await this.repository.readMany(ids);
    const { actions, unsaved } = this.plan.ready ?? {};
    const judged = rows.flatMap(({ action }) => {
      const shown = actions?.get(action.id);
      const isSame = shown?.version === action.version && unsaved?.has(action.id) === false;
      return isSame && shown.approval !== action.approval ? [[action.id, action] as const] : [];
    });
    this.plan.showRows(new Map(judged));
  }
}

import type { ShownPlan } from '../ShownPlan';
import type { EditJournal } from '../saving/EditJournal';
import type { EditQueue } from '../saving/EditQueue';

export interface RecoveredEditsParts {
  readonly plan: ShownPlan;
  readonly queue: EditQueue;
  readonly journal: EditJournal;
}

/** The unsaved edits of an earlier visit. */
export class RecoveredEdits {
  public constructor(private readonly parts: RecoveredEditsParts) {}

  /** Saves them; rows that have changed since are merged like any others. */
  public accept(): void {
    const { plan, queue, journal } = this.parts;
    const recovered = plan.ready?.recovered ?? [];
    plan.update(() => ({ recovered: [] }));
    queue.takeEntries(recovered);
    journal.dropLeftovers();
  }

  public discard(): void {
    const { plan, journal } = this.parts;
    plan.update(() => ({ recovered: [] }));
    journal.dropLeftovers();
  }
}

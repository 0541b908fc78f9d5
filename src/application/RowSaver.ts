import { type ActionEdit, applyEdit } from '../domain/edits/ActionEdit';
import { collidingFields } from '../domain/edits/collidingFields';
import type { Action } from '../domain/plan/Action';
import { type PlanFault, toPlanFault } from './PlanFault';
import type { PlanRepository } from './PlanRepository';

/** How a save ended, told in the order in which the edits were made. */
export type SaveOutcome =
  { readonly kind: 'saved' } | { readonly kind: 'failed'; readonly edit: ActionEdit; readonly fault: PlanFault };

/**
 * Saves the edits of one row, one after another, each with the version that the one before it left behind.
 *
 * Holds what the list is known to have (`stored`) and what the person sees (`shown`: the same with the waiting edits on
 * top). When somebody else has changed the row meanwhile, it is read again: an edit of other fields is made on the newer
 * row, an edit of the same field fails as a conflict and theirs stays.
 */
export class RowSaver {
  private stored: Action;
  private waiting: readonly ActionEdit[] = [];

  public constructor(
    action: Action,
    private readonly repository: Pick<PlanRepository, 'read' | 'save'>,
    private readonly onOutcome: (saver: RowSaver, outcome: SaveOutcome) => void
  ) {
    this.stored = action;
  }

  public get shown(): Action {
    return this.waiting.reduce(applyEdit, this.stored);
  }

  public get isIdle(): boolean {
    return this.waiting.length === 0;
  }

  /** Takes an edit; it is shown from now on and saved when its turn comes. */
  public add(edit: ActionEdit): void {
    const wasIdle = this.isIdle;
    this.waiting = [...this.waiting, edit];
    if (wasIdle) {
      void this.saveAll();
    }
  }

  private async saveAll(): Promise<void> {
    for (let edit = this.waiting[0]; edit !== undefined; edit = this.waiting[0]) {
      const outcome = await this.saveOne(edit);
      this.waiting = this.waiting.slice(1);
      this.onOutcome(this, outcome);
    }
  }

  private async saveOne(edit: ActionEdit): Promise<SaveOutcome> {
    try {
      await this.write(edit);
      return { kind: 'saved' };
    } catch (error) {
      const fault = toPlanFault(error);
      return fault.kind === 'conflict' ? this.saveOnNewer(edit, fault) : { kind: 'failed', edit, fault };
    }
  }

  private async saveOnNewer(edit: ActionEdit, conflict: PlanFault): Promise<SaveOutcome> {
    const base = this.stored;
    try {
      this.stored = (await this.repository.read(base.id)).action;
      if (collidingFields(edit, base, this.stored).length > 0) {
        return { kind: 'failed', edit, fault: conflict };
      }
      await this.write(edit);
      return { kind: 'saved' };
    } catch (error) {
      return { kind: 'failed', edit, fault: toPlanFault(error) };
    }
  }

  private async write(edit: ActionEdit): Promise<void> {
    const version = await this.repository.save(this.stored.id, edit, this.stored.version);
    this.stored = { ...applyEdit(this.stored, edit), version };
  }
}

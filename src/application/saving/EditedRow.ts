import { type ActionEdit, applyEdit } from '../../domain/edits/ActionEdit';
import type { EditField } from '../../domain/edits/EditField';
import type { MergedEdit } from '../../domain/edits/mergeEdit';
import type { Action, ActionId } from '../../domain/plan/Action';
import { type WaitingEdit, dropRefused, mergeFirst, resolveFirst, stackEdits } from './WaitingEdit';

/**
 * A row, and the edits of it that are not in the list yet.
 *
 * `stored` is what the list is known to have, `shown` the same with the waiting edits on top. Each edit is merged with
 * `stored` from the row as it was seen when the edit was made, so that what came in while it waited is never overwritten
 * unseen.
 */
export class EditedRow {
  private waiting: readonly WaitingEdit[] = [];

  public constructor(public stored: Action) {}

  public get id(): ActionId {
    return this.stored.id;
  }

  /** The row that the first waiting edit was made on. */
  public get seen(): Action {
    return this.waiting[0]?.seen ?? this.stored;
  }

  public get edits(): readonly ActionEdit[] {
    return this.waiting.map(({ edit }) => edit);
  }

  public get shown(): Action {
    return this.edits.reduce(applyEdit, this.stored);
  }

  public get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  /** @param on - the row as the person saw it when they made the first of the edits */
  public add(on: Action, edits: readonly ActionEdit[]): void {
    this.waiting = [...this.waiting, ...stackEdits(on, edits)];
  }

  /** What of the first edit is to be written, and where it contradicts what is stored. */
  public mergeFirst(): MergedEdit {
    return mergeFirst(this.waiting, this.stored);
  }

  /** The fields of `mine` go over what is stored, in the others what is stored stays. */
  public resolveFirst(mine: readonly EditField[]): void {
    this.waiting = resolveFirst(this.waiting, this.stored, mine);
  }

  /** The first edit is in the list, or the list will not take it. */
  public dropFirst(outcome: 'saved' | 'refused'): void {
    this.waiting = outcome === 'refused' ? dropRefused(this.waiting) : this.waiting.slice(1);
  }

  /** An edit has been written. */
  public store(edit: ActionEdit, version: string): void {
    this.stored = { ...applyEdit(this.stored, edit), version };
  }
}

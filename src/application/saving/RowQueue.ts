import { type ActionEdit, applyEdit } from '../../domain/edits/ActionEdit';
import { type EditField, fieldsOf } from '../../domain/edits/EditField';
import type { Action, ActionId } from '../../domain/plan/Action';
import { type PlanFault, type Refusal, isRefusal, isRowMissing, toPlanFault } from '../PlanFault';
import type { PlanRepository } from '../PlanRepository';
import type { Clock } from './Clock';
import { RetryTimer } from './RetryTimer';
import type { RowStatus } from './RowStatus';
import { type WaitingEdit, dropRefused, mergeFirst, resolveFirst, stackEdits } from './WaitingEdit';

export interface RowQueueEvents {
  /** What is shown, waiting or in the way has changed. */
  onChange(queue: RowQueue): void;
  /** The list will not take this edit; it is taken out, and the value before it is back. */
  onRefused(queue: RowQueue, edit: ActionEdit, fault: Refusal): void;
}

/**
 * Saves the edits of one row, one after another, each with the version that the one before it left behind.
 *
 * `stored` is what the list is known to have, `shown` the same with the waiting edits on top. Each edit is merged with
 * `stored` from the row as it was seen when the edit was made, so that what came in while it waited is never overwritten
 * unseen. Nothing is dropped but what the list refuses: throttling, lost connections and a list that is gone are waited
 * out, and the edits of a deleted row are kept. After a conflict, and after an answer that did not come, the row is read
 * before anything is written. The first conflict is met at once; a row that changes under every try is waited for, since
 * something else in the tenant, such as a flow, may be writing it.
 */
export class RowQueue {
  public status: RowStatus = { kind: 'idle' };
  private waiting: readonly WaitingEdit[] = [];
  /** Who had changed the row last when it was read again. */
  private editor: string | undefined;
  /** The list may have more than `stored` says: read the row before writing it. */
  private isUnsure = false;
  private readonly retry: RetryTimer;
  private isClosed = false;

  public constructor(
    private stored: Action,
    private readonly repository: Pick<PlanRepository, 'read' | 'save'>,
    clock: Clock,
    private readonly events: RowQueueEvents
  ) {
    this.retry = new RetryTimer(clock);
  }

  public get id(): ActionId {
    return this.stored.id;
  }

  public get base(): Action {
    return this.stored;
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

  /**
   * Takes edits; they are shown from now on and saved when their turn comes.
   *
   * @param on - the row as the person saw it when they made the first of them
   */
  public add(on: Action, ...edits: readonly ActionEdit[]): void {
    this.waiting = [...this.waiting, ...stackEdits(on, edits)];
    if (this.status.kind === 'idle') {
      void this.saveAll();
    } else {
      this.events.onChange(this);
    }
  }

  /** Tries a waiting save at once: the connection is back, or the person asks. */
  public retryNow(): void {
    if (this.status.kind === 'waiting') {
      this.retry.cancel();
      void this.saveAll();
    }
  }

  /** Begins no more saves and waits for none; what is under way may still end. */
  public close(): void {
    this.isClosed = true;
    this.retry.cancel();
  }

  /** Resolves a conflict: the fields of `mine` are written over theirs, knowingly; in the others theirs stays. */
  public resolve(mine: readonly EditField[]): void {
    if (this.status.kind !== 'conflict') {
      return;
    }
    this.waiting = resolveFirst(this.waiting, this.stored, mine);
    void this.saveAll();
  }

  /** Takes in a newer state of the row, read by somebody else's reading; not while a save is under way. */
  public refresh(action: Action): void {
    if (this.isEmpty) {
      this.stored = action;
      return;
    }
    this.isUnsure = true;
    if (this.status.kind === 'deleted') {
      void this.saveAll();
    }
  }

  /** A deleted row is being brought back; `goOn` or `stayDeleted` follows. */
  public awaitReturn(): void {
    this.setStatus({ kind: 'saving' });
  }

  /** The row is back in the list: the edits that waited are merged with it and saved. */
  public goOn(action: Action): void {
    this.stored = action;
    this.isUnsure = false;
    void this.saveAll();
  }

  /** The row could not be brought back. */
  public stayDeleted(fault: PlanFault): void {
    this.setStatus({ kind: 'deleted', fault });
  }

  private async saveAll(): Promise<void> {
    this.setStatus({ kind: 'saving', lastFault: this.status.kind === 'waiting' ? this.status.fault : undefined });
    while (!this.isEmpty && !this.isClosed) {
      const next = await this.saveFirst();
      if (typeof next === 'object') {
        this.setStatus(next);
        return;
      }
      this.waiting = next === 'refused' ? dropRefused(this.waiting) : this.waiting.slice(1);
      this.retry.reset();
      this.setStatus({ kind: 'saving' });
    }
    if (this.isEmpty) {
      this.setStatus({ kind: 'idle' });
    }
  }

  /** @returns whether the first edit is in the list or refused for good, otherwise what is in the way */
  private async saveFirst(): Promise<'saved' | 'refused' | RowStatus> {
    try {
      if (this.isUnsure) {
        await this.readAgain();
      }
      const { edit, conflicts } = mergeFirst(this.waiting, this.stored);
      // The fields that nobody contests wait with the others, so that the person sees one edit, not half of it.
      if (conflicts.length > 0) {
        return { kind: 'conflict', conflicts, editor: this.editor };
      }
      await this.write(edit);
      return 'saved';
    } catch (error) {
      return this.afterFault(toPlanFault(error));
    }
  }

  private afterFault(fault: PlanFault): 'refused' | RowStatus | Promise<'saved' | 'refused' | RowStatus> {
    if (isRowMissing(fault)) {
      return { kind: 'deleted', fault: undefined };
    }
    if (isRefusal(fault)) {
      const [refused] = this.waiting;
      if (refused) {
        this.events.onRefused(this, refused.edit, fault);
      }
      return 'refused';
    }
    if (this.isClosed) {
      return this.status;
    }
    // After a lost answer the write may have taken effect; in a conflict somebody else's has.
    this.isUnsure ||= fault.kind === 'offline' || fault.kind === 'conflict';
    if (this.retry.countFailure() === 1 && fault.kind === 'conflict') {
      return this.saveFirst();
    }
    const retryAt = this.retry.schedule(fault, () => {
      void this.saveAll();
    });
    return { kind: 'waiting', fault, retryAt };
  }

  private async readAgain(): Promise<void> {
    const { action, editor } = await this.repository.read(this.stored.id);
    this.stored = action;
    this.editor = editor;
    this.isUnsure = false;
  }

  private async write(edit: ActionEdit): Promise<void> {
    if (fieldsOf(edit).length > 0) {
      const version = await this.repository.save(this.stored.id, edit, this.stored.version);
      this.stored = { ...applyEdit(this.stored, edit), version };
    }
  }

  private setStatus(status: RowStatus): void {
    this.status = status;
    this.events.onChange(this);
  }
}

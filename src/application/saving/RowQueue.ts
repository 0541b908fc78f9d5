import type { ActionEdit } from '../../domain/edits/ActionEdit';
import { type EditField, fieldsOf } from '../../domain/edits/EditField';
import type { Action } from '../../domain/plan/Action';
import { type PlanFault, type Refusal, isRefusal, isRowMissing, planFaultOf } from '../PlanFault';
import type { PlanRepository } from '../PlanRepository';
import type { Clock } from './Clock';
import { EditedRow } from './EditedRow';
import { RetryTimer } from './RetryTimer';
import type { RowStatus } from './RowStatus';

export interface RowQueueEvents {
  /** The shown row, its waiting edits or its status has changed. */
  onChange(row: EditedRow): void;
  /** The list refused this edit; it is removed, and the value before it is shown again. */
  onRefused(row: EditedRow, edit: ActionEdit, fault: Refusal): void;
}

/**
 * Saves the edits of one row, one after another, each with the version that the one before it returned.
 *
 * Only what the list refuses is dropped: saves are retried after throttling, lost connections and while the list is
 * missing, and the edits of a deleted row are kept. After a conflict, and after a lost response, the row is read before
 * anything is written. The first conflict is retried at once; when the row changes before every try, there is a pause,
 * since something else in the tenant, such as a flow, may be writing it.
 */
export class RowQueue {
  public readonly row: EditedRow;
  public status: RowStatus = { kind: 'idle' };
  /** Who had changed the row last when it was read again. */
  private editor: string | undefined;
  /** The list may have more than `stored` says: read the row before writing it. */
  private isUnsure = false;
  private readonly retry: RetryTimer;
  private isClosed = false;

  public constructor(
    stored: Action,
    private readonly repository: Pick<PlanRepository, 'read' | 'save'>,
    clock: Clock,
    private readonly events: RowQueueEvents
  ) {
    this.row = new EditedRow(stored);
    this.retry = new RetryTimer(clock);
  }

  /**
   * Takes edits; they are shown from now on and saved when their turn comes.
   *
   * @param on - the row as the person saw it when they made the first of them
   */
  public add(on: Action, ...edits: readonly ActionEdit[]): void {
    this.row.add(on, edits);
    if (this.status.kind === 'idle') {
      void this.saveAll();
    } else {
      this.events.onChange(this.row);
    }
  }

  /** Tries a waiting save at once: the connection is back, or the person asks. */
  public retryNow(): void {
    if (this.status.kind === 'waiting') {
      this.retry.cancel();
      void this.saveAll();
    }
  }

  /** Starts no more saves and cancels the retry; a save in progress may still end. */
  public close(): void {
    this.isClosed = true;
    this.retry.cancel();
  }

  /** Resolves a conflict: the fields of `mine` are written over theirs, knowingly; in the others theirs stays. */
  public resolve(mine: readonly EditField[]): void {
    if (this.status.kind !== 'conflict') {
      return;
    }
    this.row.resolveFirst(mine);
    void this.saveAll();
  }

  /** Takes a newer state of the row, read elsewhere; not while a save is in progress. */
  public refresh(action: Action): void {
    if (this.row.isEmpty) {
      this.row.stored = action;
      return;
    }
    this.isUnsure = true;
    if (this.status.kind === 'deleted') {
      void this.saveAll();
    }
  }

  /** A deleted row is being brought back; `broughtBack` or `notBroughtBack` follows. */
  public startBringingBack(): void {
    this.setStatus({ kind: 'saving' });
  }

  /** The row is back in the list: the edits that waited are merged with it and saved. */
  public broughtBack(action: Action): void {
    this.row.stored = action;
    this.isUnsure = false;
    void this.saveAll();
  }

  /** The row could not be brought back. */
  public notBroughtBack(fault: PlanFault): void {
    this.setStatus({ kind: 'deleted', fault });
  }

  private async saveAll(): Promise<void> {
    this.setStatus({ kind: 'saving', lastFault: this.status.kind === 'waiting' ? this.status.fault : undefined });
    while (!this.row.isEmpty && !this.isClosed) {
      const next = await this.saveFirst();
      if (typeof next === 'object') {
        this.setStatus(next);
        return;
      }
      this.row.dropFirst(next);
      this.retry.reset();
      this.setStatus({ kind: 'saving' });
    }
    if (this.row.isEmpty) {
      this.setStatus({ kind: 'idle' });
    }
  }

  /** @returns whether the first edit is in the list or refused for good, otherwise why it is not */
  private async saveFirst(): Promise<'saved' | 'refused' | RowStatus> {
    try {
      if (this.isUnsure) {
        await this.readAgain();
      }
      const { edit, conflicts } = this.row.mergeFirst();
      // Fields without a conflict wait with the others, so that the person sees one edit, not half of it.
      if (conflicts.length > 0) {
        return { kind: 'conflict', conflicts, editor: this.editor };
      }
      await this.write(edit);
      return 'saved';
    } catch (error) {
      return this.afterFault(planFaultOf(error));
    }
  }

  private afterFault(fault: PlanFault): 'refused' | RowStatus | Promise<'saved' | 'refused' | RowStatus> {
    if (isRowMissing(fault)) {
      return { kind: 'deleted', fault: undefined };
    }
    if (isRefusal(fault)) {
      const [refused] = this.row.edits;
      if (refused) {
        this.events.onRefused(this.row, refused, fault);
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
    const { action, editor } = await this.repository.read(this.row.stored.id);
    this.row.stored = action;
    this.editor = editor;
    this.isUnsure = false;
  }

  private async write(edit: ActionEdit): Promise<void> {
    if (fieldsOf(edit).length > 0) {
      const { id, version } = this.row.stored;
      this.row.store(edit, await this.repository.save(id, edit, version));
    }
  }

  private setStatus(status: RowStatus): void {
    this.status = status;
    this.events.onChange(this.row);
  }
}

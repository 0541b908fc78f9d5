import { type ActionEdit, applyEdit } from '../../domain/edits/ActionEdit';
import { type EditField, fieldsOf, pickFields } from '../../domain/edits/EditField';
import { type FieldConflict, mergeEdit } from '../../domain/edits/mergeEdit';
import type { Action, ActionId } from '../../domain/plan/Action';
import { type PlanFault, toPlanFault } from '../PlanFault';
import type { PlanRepository } from '../PlanRepository';
import type { Clock } from './Clock';
import { retryDelay } from './retryDelay';

/** Where the edits of a row stand. */
export type RowStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  /** Something that passes is in the way; the next try is at `retryAt`, in milliseconds since 1970. */
  | { readonly kind: 'waiting'; readonly fault: PlanFault; readonly retryAt: number }
  /** Somebody else, `editor` by name where the list tells, has changed the same fields; the person decides. */
  | {
      readonly kind: 'conflict';
      readonly conflicts: readonly FieldConflict[];
      readonly editor: string | undefined;
    };

export interface RowQueueEvents {
  /** What is shown, waiting or in the way has changed. */
  onChange(queue: RowQueue): void;
  /** The list will not take this edit; it is taken out, and the value before it is back. */
  onRefused(queue: RowQueue, edit: ActionEdit, fault: PlanFault): void;
}

/**
 * Saves the edits of one row, one after another, each with the version that the one before it left behind.
 *
 * `stored` is what the list is known to have, `shown` the same with the waiting edits on top. Nothing is dropped but what
 * the list refuses: throttling and lost connections are waited out. After an answer that did not come the row is read
 * before anything is written, so that a write which took effect is neither repeated nor taken for somebody else's.
 */
export class RowQueue {
  public status: RowStatus = { kind: 'idle' };
  private waiting: readonly ActionEdit[] = [];
  private attempts = 0;
  /** The list may have more than `stored` says: read the row before writing it. */
  private isUnsure = false;
  private cancelRetry: () => void = () => undefined;

  public constructor(
    private stored: Action,
    private readonly repository: Pick<PlanRepository, 'read' | 'save'>,
    private readonly clock: Clock,
    private readonly events: RowQueueEvents
  ) {}

  public get id(): ActionId {
    return this.stored.id;
  }

  public get base(): Action {
    return this.stored;
  }

  public get edits(): readonly ActionEdit[] {
    return this.waiting;
  }

  public get shown(): Action {
    return this.waiting.reduce(applyEdit, this.stored);
  }

  public get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  /** Takes an edit; it is shown from now on and saved when its turn comes. */
  public add(...edits: readonly ActionEdit[]): void {
    this.waiting = [...this.waiting, ...edits];
    if (this.status.kind === 'idle') {
      void this.saveAll();
    }
  }

  /** Tries a waiting save at once: the connection is back, or the person asks. */
  public retryNow(): void {
    if (this.status.kind === 'waiting') {
      this.cancelRetry();
      void this.saveAll();
    }
  }

  /** Settles a conflict: the fields of `mine` are written over theirs, knowingly; in the others theirs stays. */
  public resolve(mine: readonly EditField[]): void {
    const [edit, ...later] = this.waiting;
    if (this.status.kind !== 'conflict' || edit === undefined) {
      return;
    }
    const contested = this.status.conflicts.map(({ field }) => field);
    const kept = fieldsOf(edit).filter((field) => !contested.includes(field) || mine.includes(field));
    this.waiting = [pickFields(edit, kept), ...later];
    void this.saveAll();
  }

  /** Takes in a newer state of the row, read by somebody else's reading; not while a save is under way. */
  public refresh(action: Action): void {
    if (this.isEmpty) {
      this.stored = action;
    } else {
      this.isUnsure = true;
    }
  }

  private async saveAll(): Promise<void> {
    this.setStatus({ kind: 'saving' });
    for (let edit = this.waiting[0]; edit !== undefined; edit = this.waiting[0]) {
      const next = await this.saveFirst(edit);
      if (next !== 'done') {
        this.setStatus(next);
        return;
      }
      this.waiting = this.waiting.slice(1);
      this.attempts = 0;
      this.events.onChange(this);
    }
    this.setStatus({ kind: 'idle' });
  }

  /** @returns `done` when the edit is in the list or refused for good, otherwise what is in the way */
  private async saveFirst(edit: ActionEdit): Promise<'done' | RowStatus> {
    try {
      const left = this.isUnsure ? await this.mergeWithList(edit) : edit;
      if ('conflicts' in left) {
        return left;
      }
      await this.write(left);
      return 'done';
    } catch (error) {
      return this.afterFault(edit, toPlanFault(error));
    }
  }

  private afterFault(edit: ActionEdit, fault: PlanFault): 'done' | RowStatus | Promise<'done' | RowStatus> {
    if (fault.kind === 'conflict') {
      this.isUnsure = true;
      return this.saveFirst(edit);
    }
    this.attempts += 1;
    const delay = retryDelay(fault, this.attempts, this.clock.random());
    if (delay === undefined) {
      this.events.onRefused(this, edit, fault);
      return 'done';
    }
    // The write may have taken effect although its answer was lost.
    this.isUnsure ||= fault.kind === 'offline';
    this.cancelRetry = this.clock.after(delay, () => {
      void this.saveAll();
    });
    return { kind: 'waiting', fault, retryAt: this.clock.now() + delay };
  }

  /** Reads the row afresh and finds what of the edit is left to write on it. */
  private async mergeWithList(edit: ActionEdit): Promise<ActionEdit | Extract<RowStatus, { kind: 'conflict' }>> {
    const { action: theirs, editor } = await this.repository.read(this.stored.id);
    const { edit: left, conflicts } = mergeEdit(edit, this.stored, theirs);
    this.stored = theirs;
    this.isUnsure = false;
    // The fields that nobody contests wait with the others, so that the person sees one edit, not half of it.
    return conflicts.length > 0 ? { kind: 'conflict', conflicts, editor } : left;
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

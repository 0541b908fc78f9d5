import type { ActionEdit } from '../../domain/edits/ActionEdit';
import type { EditField } from '../../domain/edits/EditField';
import type { Action, ActionId } from '../../domain/plan/Action';
import { type Refusal, planFaultOf } from '../PlanFault';
import type { PlanRepository } from '../PlanRepository';
import type { RowUpdates } from '../withRows';
import type { Clock } from './Clock';
import type { EditJournal, JournalEntry } from './EditJournal';
import { RowQueue } from './RowQueue';
import type { RowStatus } from './RowStatus';
import { WriteBatcher } from './WriteBatcher';
import { bringBackRow } from './bringBackRow';

export interface EditQueueEvents {
  /**
   * These rows, each with its unsaved edits on top, are to be shown. Called once for all that changed together.
   *
   * @param unsaved - all rows with edits that are not in the list yet, and their state
   */
  onRowsChanged(rows: RowUpdates, unsaved: ReadonlyMap<ActionId, RowStatus>): void;
  onRefused(action: Action, edit: ActionEdit, fault: Refusal): void;
}

/** The result of bringing back a deleted row: it was restored, created again, or neither. */
export type BringBackResult = 'restored' | 'recreated' | 'failed';

export interface EditQueueParts {
  readonly repository: Pick<PlanRepository, 'read' | 'save' | 'saveMany' | 'restore' | 'create'>;
  readonly clock: Clock;
  readonly journal: EditJournal;
  readonly events: EditQueueEvents;
}

/** Saves all edits: a queue for each row that has any, one journal and one batcher for all. */
export class EditQueue {
  private readonly queues = new Map<ActionId, RowQueue>();
  private readonly changed = new Set<ActionId>();
  private readonly writer: Pick<PlanRepository, 'read' | 'save'>;
  private isGathering = false;
  private isHandedOver = false;

  public constructor(private readonly parts: EditQueueParts) {
    const { repository } = parts;
    const batcher = new WriteBatcher(repository);
    this.writer = {
      read: (id) => repository.read(id),
      save: (id, edit, version) => batcher.save(id, edit, version)
    };
  }

  /** Takes edits, each on the row as it is given; they are shown before this returns. */
  public take(edits: readonly { readonly action: Action; readonly edits: readonly ActionEdit[] }[]): void {
    this.isGathering = true;
    for (const { action, edits: own } of edits) {
      const queue = this.queues.get(action.id) ?? this.openQueue(action);
      queue.add(action, ...own);
    }
    this.isGathering = false;
    this.tell();
  }

  /** Takes edits from a journal, this tab's or another's. */
  public takeEntries(entries: readonly JournalEntry[]): void {
    this.take(entries.map(({ base, edits }) => ({ action: base, edits })));
  }

  /** The row with its unsaved edits on top, when it has any. */
  public shown(id: ActionId): Action | undefined {
    return this.queues.get(id)?.row.shown;
  }

  /** The rows with edits that are not in the list yet, and their state. */
  public unsaved(): ReadonlyMap<ActionId, RowStatus> {
    return new Map(
      [...this.queues].flatMap(([id, { status }]) => (status.kind === 'idle' ? [] : [[id, status] as const]))
    );
  }

  /** Tells a row with unsaved edits that the list has a newer state of it. */
  public refresh(action: Action): void {
    this.queues.get(action.id)?.refresh(action);
  }

  /** Resolves a conflict: the fields of `mine` go over the other person's, the rest of theirs stays. */
  public resolve(id: ActionId, mine: readonly EditField[]): void {
    this.queues.get(id)?.resolve(mine);
  }

  /** Retries what is waiting at once. */
  public retryNow(): void {
    this.queues.forEach((queue) => queue.retryNow());
  }

  /** Stops saving. What is not in the list yet stays in the journal. */
  public close(): void {
    this.queues.forEach((queue) => queue.close());
  }

  /** Hands over the unsaved edits to another store, which saves them and stores them in its own journal. */
  public handOver(): readonly JournalEntry[] {
    this.isHandedOver = true;
    this.close();
    return this.entries();
  }

  /** Brings back a row that was deleted while edits of it waited, and saves them. */
  public async bringBack(id: ActionId): Promise<BringBackResult> {
    const queue = this.queues.get(id);
    if (queue?.status.kind !== 'deleted') {
      return 'failed';
    }
    queue.startBringingBack();
    try {
      const { action, isNew } = await bringBackRow(this.parts.repository, queue.row.stored);
      if (!isNew) {
        queue.broughtBack(action);
        return 'restored';
      }
      this.queues.delete(id);
      this.openQueue(action).add({ ...queue.row.seen, id: action.id }, ...queue.row.edits);
      this.note(id);
      return 'recreated';
    } catch (error) {
      queue.notBroughtBack(planFaultOf(error));
      return 'failed';
    }
  }

  /** Discards the edits that waited when their row was deleted. */
  public discard(id: ActionId): void {
    if (this.queues.get(id)?.status.kind === 'deleted') {
      this.queues.delete(id);
      this.note(id);
    }
  }

  private openQueue(action: Action): RowQueue {
    const queue = new RowQueue(action, this.writer, this.parts.clock, {
      onChange: ({ id }) => this.note(id),
      onRefused: ({ stored }, edit, fault) => this.parts.events.onRefused(stored, edit, fault)
    });
    this.queues.set(action.id, queue);
    return queue;
  }

  private note(id: ActionId): void {
    const wasQuiet = this.changed.size === 0;
    this.changed.add(id);
    if (wasQuiet && !this.isGathering) {
      queueMicrotask(() => this.tell());
    }
  }

  private tell(): void {
    const ids = [...this.changed];
    this.changed.clear();
    if (ids.length === 0) {
      return;
    }
    this.parts.events.onRowsChanged(new Map(ids.map((id) => [id, this.shown(id)])), this.unsaved());
    ids.filter((id) => this.queues.get(id)?.status.kind === 'idle').forEach((id) => this.queues.delete(id));
    if (!this.isHandedOver) {
      this.parts.journal.keep(this.entries());
    }
  }

  private entries(): readonly JournalEntry[] {
    return [...this.queues.values()].map(({ row }) => ({ base: row.seen, edits: row.edits }));
  }
}

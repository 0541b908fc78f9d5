import type { Drafts, KeptDraft } from './Drafts';
import type { UnsavedWork } from './UnsavedWork';
import type { PlanFeed } from './feed/PlanFeed';
import type { EditJournal, JournalEntry } from './saving/EditJournal';
import type { EditQueue } from './saving/EditQueue';

/** What one store gives to another. The shape is also what copies of the bundle of different versions give each other. */
export interface Handover {
  readonly entries: readonly JournalEntry[];
  readonly drafts: readonly KeptDraft[];
  /** What was given has been taken: nothing of it is left with who gave it. */
  done(): void;
}

export interface PlanLifetimeParts {
  readonly queue: EditQueue;
  readonly feed: PlanFeed;
  readonly journal: EditJournal;
  readonly drafts: Drafts;
  readonly unsaved: UnsavedWork;
}

/** When the plan works, rests and ends in this tab, and who goes on with what is unsaved. */
export class PlanLifetime {
  public constructor(private readonly parts: PlanLifetimeParts) {}

  /** Takes edits that another store of this tab has begun to save, and goes on with them; drafts wait to be gone on with. */
  public takeOver(entries: readonly JournalEntry[], drafts: readonly KeptDraft[] = []): void {
    this.parts.queue.takeEntries(entries);
    drafts.forEach((draft) => this.parts.drafts.take(draft));
  }

  /** Gives what is unsaved to another store. */
  public handOver(): Handover {
    const { queue, journal, drafts, unsaved } = this.parts;
    const entries = queue.handOver();
    unsaved.stopKeepingDrafts();
    return {
      entries,
      drafts: drafts.all,
      done: () => {
        journal.keep([]);
        journal.keepDrafts?.([]);
        this.close();
      }
    };
  }

  /** Nobody is at the plan in this tab, and nothing is unsaved: nothing runs and nothing is held until somebody is back. */
  public rest(): void {
    this.parts.feed.close();
    this.parts.journal.release?.();
  }

  /** Somebody is back at the plan. */
  public async resume(): Promise<void> {
    this.parts.journal.resume?.();
    await this.parts.feed.resume();
  }

  /** The end: nothing is read or saved any more. Edits that are not in the list, and drafts, stay in the journal for another tab. */
  public close(): void {
    this.parts.queue.close();
    this.rest();
  }
}

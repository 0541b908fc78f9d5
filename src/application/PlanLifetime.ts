import type { Drafts, KeptDraft } from './Drafts';
import type { UnsavedWork } from './UnsavedWork';
import type { PlanFeed } from './feed/PlanFeed';
import type { EditJournal, JournalEntry } from './saving/EditJournal';
import type { EditQueue } from './saving/EditQueue';

/** What one store hands over to another. Copies of the bundle of different versions exchange this shape, too. */
export interface Handover {
  readonly entries: readonly JournalEntry[];
  readonly drafts: readonly KeptDraft[];
  /** To be called when everything is taken over: the store that handed over deletes its copy and closes. */
  done(): void;
}

export interface PlanLifetimeParts {
  readonly queue: EditQueue;
  readonly feed: PlanFeed;
  readonly journal: EditJournal;
  readonly drafts: Drafts;
  readonly unsaved: UnsavedWork;
}

/** Suspends, resumes and closes the plan in this tab, and hands over what is unsaved. */
export class PlanLifetime {
  public constructor(private readonly parts: PlanLifetimeParts) {}

  /** Takes over edits that another store of this tab has begun to save; drafts are offered to the person. */
  public takeOver(entries: readonly JournalEntry[], drafts: readonly KeptDraft[] = []): void {
    this.parts.queue.takeEntries(entries);
    drafts.forEach((draft) => this.parts.drafts.take(draft));
  }

  /** Hands over what is unsaved to another store. */
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

  /** Suspends: no web part uses the plan and nothing is unsaved. No timer runs and no lock is held until `resume`. */
  public rest(): void {
    this.parts.feed.close();
    this.parts.journal.release?.();
  }

  /** A web part uses the plan again. */
  public async resume(): Promise<void> {
    this.parts.journal.resume?.();
    await this.parts.feed.resume();
  }

  /** Stops reading and saving for good. Unsaved edits and drafts stay in the journal for another tab. */
  public close(): void {
    this.parts.queue.close();
    this.rest();
  }
}

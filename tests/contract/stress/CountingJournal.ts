import type { EditJournal, JournalEntry } from '../../../src/application/saving/EditJournal';
import type { ActionId } from '../../../src/domain/plan/Action';

/** A journal that tells how many edits of a row are not in the list yet. */
export class CountingJournal implements EditJournal {
  private entries: readonly JournalEntry[] = [];

  public get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  public waiting(id: ActionId): number {
    return this.entries.find(({ base }) => base.id === id)?.edits.length ?? 0;
  }

  public takeLeftovers(): Promise<readonly JournalEntry[]> {
    return Promise.resolve([]);
  }

  public dropLeftovers(): void {
    // Nothing is left behind here.
  }

  public keep(entries: readonly JournalEntry[]): void {
    this.entries = entries;
  }
}

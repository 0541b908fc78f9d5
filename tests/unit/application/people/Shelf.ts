import type { EditJournal, JournalEntry } from '../../../../src/application/saving/EditJournal';

/** What stays in the browser when a tab is gone. */
export class Shelf {
  public entries: readonly JournalEntry[] = [];
  private tabs = 0;

  /** The journal of a new tab: what the one before it left is its leftovers. */
  public journal(): EditJournal {
    let own: readonly JournalEntry[] = [];
    let leftovers = this.entries;
    const tab = ++this.tabs;
    const put = (): void => {
      // A tab that is gone writes nothing more.
      if (tab === this.tabs) {
        this.entries = [...leftovers, ...own];
      }
    };
    return {
      takeLeftovers: () => Promise.resolve(leftovers),
      dropLeftovers: () => {
        leftovers = [];
        put();
      },
      keep: (entries) => {
        own = entries;
        put();
      }
    };
  }
}

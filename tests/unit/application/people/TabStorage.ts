import type { KeptDraft } from '../../../../src/application/Drafts';
import type { EditJournal, JournalEntry } from '../../../../src/application/saving/EditJournal';

/** What stays in the browser when a tab is gone. */
export class TabStorage {
  public entries: readonly JournalEntry[] = [];
  public drafts: readonly KeptDraft[] = [];
  private tabs = 0;

  /** The journal of a new tab: what the one before it left is its leftovers. */
  public journal(): EditJournal {
    let own: readonly JournalEntry[] = [];
    let ownDrafts: readonly KeptDraft[] = [];
    let leftovers = this.entries;
    let leftDrafts = this.drafts;
    const tab = ++this.tabs;
    const put = (): void => {
      // A tab that is gone writes nothing more.
      if (tab === this.tabs) {
        this.entries = [...leftovers, ...own];
        this.drafts = [...leftDrafts, ...ownDrafts];
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
      },
      keepDrafts: (drafts) => {
        ownDrafts = drafts;
        put();
      },
      takeDrafts: (take) => {
        leftDrafts = leftDrafts.filter((draft) => !take(draft));
        put();
      }
    };
  }
}

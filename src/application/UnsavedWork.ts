import { type StoreApi, createStore } from 'zustand/vanilla';
import type { Drafts } from './Drafts';
import type { EditJournal } from './saving/EditJournal';

/** Whether anything is not in the list yet, edits or drafts, and whether it survives the tab. */
export class UnsavedWork {
  public readonly hasAny: StoreApi<boolean> = createStore(() => false);
  /** False where the browser's storage is blocked or full. */
  public readonly isKept: StoreApi<boolean> = createStore(() => true);
  /** Another store has taken over the drafts and stores them from now on. */
  public readonly stopKeepingDrafts: () => void;
  private hasEdits = false;

  public constructor(
    private readonly drafts: Drafts,
    journal: EditJournal
  ) {
    journal.watch?.((isKept) => this.isKept.setState(isKept, true));
    drafts.state.subscribe(() => this.update());
    this.stopKeepingDrafts = drafts.state.subscribe(() => journal.keepDrafts?.(drafts.all));
  }

  public noteEdits(hasEdits: boolean): void {
    this.hasEdits = hasEdits;
    this.update();
  }

  private update(): void {
    this.hasAny.setState(this.hasEdits || this.drafts.all.length > 0, true);
  }
}

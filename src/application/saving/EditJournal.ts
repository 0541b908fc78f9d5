import type { ActionEdit } from '../../domain/edits/ActionEdit';
import type { Action } from '../../domain/plan/Action';
import type { KeptDraft } from '../Drafts';

/** The edits of a row that are not in the list yet, and the row that they were made on. */
export interface JournalEntry {
  readonly base: Action;
  readonly edits: readonly ActionEdit[];
}

/**
 * Stores unsaved edits so that they survive a crash, a closed tab and a restart, for one person and one list. Several
 * tabs may be open at once: each stores its own, and only those of closed tabs are offered.
 */
export interface EditJournal {
  /** The unsaved edits of closed tabs. They stay stored until `dropLeftovers`. */
  takeLeftovers(): Promise<readonly JournalEntry[]>;
  /** Deletes the leftovers: they were saved or discarded. */
  dropLeftovers(): void;
  /** Stores this tab's unsaved edits in place of those stored before. */
  keep(entries: readonly JournalEntry[]): void;
  /** Stores the drafts of this tab's panels in place of those stored before. */
  keepDrafts?(drafts: readonly KeptDraft[]): void;
  /**
   * Hands over the drafts of the closed tabs whose leftovers were taken.
   *
   * @param take - returns whether it has taken the draft over; one that it has not stays stored
   */
  takeDrafts?(take: (draft: KeptDraft) => boolean): void;
  /** Calls back now and on every change with whether storing works: storage may be blocked or full. */
  watch?(tell: (isKeeping: boolean) => void): void;
  /** The plan is suspended in this tab: any tab may take what is stored, this tab's own too. */
  release?(): void;
  /** The plan is in use again in this tab. */
  resume?(): void;
}

/** Stores nothing. */
export const noJournal: EditJournal = {
  takeLeftovers: () => Promise.resolve([]),
  dropLeftovers: () => undefined,
  keep: () => undefined
};

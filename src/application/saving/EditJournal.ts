import type { ActionEdit } from '../../domain/edits/ActionEdit';
import type { Action } from '../../domain/plan/Action';
import type { KeptDraft } from '../Drafts';

/** The edits of a row that are not in the list yet, and the row that they were made on. */
export interface JournalEntry {
  readonly base: Action;
  readonly edits: readonly ActionEdit[];
}

/**
 * Keeps unsaved edits where a crash, a closed tab or a restart does not reach them, for one person and one list.
 * Several tabs may be open at once: each keeps its own, and only what a tab that is gone has left is offered.
 */
export interface EditJournal {
  /** What tabs that are gone have left behind. It stays kept until it is dropped. */
  takeLeftovers(): Promise<readonly JournalEntry[]>;
  /** The leftovers have been saved, or are not wanted. */
  dropLeftovers(): void;
  /** Puts this tab's unsaved edits in the place of those kept before. */
  keep(entries: readonly JournalEntry[]): void;
  /** Puts the drafts of this tab's panels in the place of those kept before. */
  keepDrafts?(drafts: readonly KeptDraft[]): void;
  /**
   * Hands over the drafts of the tabs whose leftovers have been taken.
   *
   * @param take - answers whether the draft is now among this tab's own; one that is not stays where it was
   */
  takeDrafts?(take: (draft: KeptDraft) => boolean): void;
  /** Tells now, and whenever it changes, whether the device keeps what it is given: storage may be blocked, or full. */
  watch?(tell: (isKeeping: boolean) => void): void;
  /** Nobody is at the plan in this tab: what was left behind, this tab's own too, is for anybody to take. */
  release?(): void;
  /** Somebody is back at the plan in this tab. */
  resume?(): void;
}

/** For places that keep nothing. */
export const noJournal: EditJournal = {
  takeLeftovers: () => Promise.resolve([]),
  dropLeftovers: () => undefined,
  keep: () => undefined
};

import type { EditJournal, JournalEntry } from '../../application/saving/EditJournal';

const prefix = 'tiekartta.edits';

/**
 * The journal in the browser's storage. Each tab writes under a name of its own and holds a Web Lock of that name while
 * it lives; a name that nobody holds was left behind. A tab that takes leftovers holds their names too and leaves them in
 * their place, so that they need no more room. Storage that is full or forbidden is warned of and done without.
 */
export class BrowserEditJournal implements EditJournal {
  private readonly scope: string;
  private readonly name: string;
  private entries: readonly JournalEntry[] = [];
  /** Names of tabs that are gone, held by this one. */
  private leftNames: readonly string[] = [];

  /**
   * @param user - login name of the person
   * @param listUrl - server-relative
   */
  public constructor(
    user: string,
    listUrl: string,
    private readonly storage: Storage = window.localStorage,
    private readonly locks: LockManager = navigator.locks
  ) {
    this.scope = `${prefix}|${user}|${listUrl}|`;
    this.name = this.scope + crypto.randomUUID();
    void this.hold(this.name);
  }

  public async takeLeftovers(): Promise<readonly JournalEntry[]> {
    const others = Object.keys(this.storage).filter((name) => name.startsWith(this.scope) && name !== this.name);
    const isTaken = await Promise.all(others.map((name) => this.hold(name)));
    const taken = others.filter((_, index) => isTaken[index]);
    this.leftNames = [...this.leftNames, ...taken];
    taken.filter((name) => this.read(name).length === 0).forEach((name) => this.storage.removeItem(name));
    return this.leftNames.flatMap((name) => this.read(name));
  }

  public dropLeftovers(): void {
    this.leftNames.forEach((name) => this.storage.removeItem(name));
    this.leftNames = [];
    // There may be room for this tab's own only now.
    this.keep(this.entries);
  }

  public keep(entries: readonly JournalEntry[]): void {
    if (entries.length === 0 && this.entries.length === 0) {
      return;
    }
    this.entries = entries;
    try {
      if (entries.length === 0) {
        this.storage.removeItem(this.name);
      } else {
        this.storage.setItem(this.name, JSON.stringify({ entries }));
      }
    } catch (error) {
      console.warn('Tiekartta: unsaved edits could not be kept in the browser.', error);
    }
  }

  /** Holds a name until the tab is gone. @returns whether it could, nobody else holding it */
  private hold(name: string): Promise<boolean> {
    return new Promise((resolve) => {
      const request = this.locks.request(name, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        // The lock is held until the promise settles: never.
        return lock ? new Promise(() => undefined) : undefined;
      });
      request.catch((error: unknown) => {
        console.warn('Tiekartta: edits of an earlier visit could not be looked for.', error);
        resolve(false);
      });
    });
  }

  /** Only this product writes under these names, in this shape; anything else is passed over. */
  private read(name: string): readonly JournalEntry[] {
    try {
      const kept = JSON.parse(this.storage.getItem(name) ?? '{}') as { readonly entries?: readonly unknown[] };
      return (kept.entries ?? []).filter(isEntry);
    } catch (error) {
      console.warn('Tiekartta: edits of an earlier visit could not be read.', error);
      return [];
    }
  }
}

function isEntry(value: unknown): value is JournalEntry {
  const { base, edits } = (value ?? {}) as Partial<JournalEntry>;
  return typeof base?.id === 'number' && Array.isArray(edits);
}

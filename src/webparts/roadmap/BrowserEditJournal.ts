import type { EditJournal, JournalEntry } from '../../application/saving/EditJournal';

interface Kept {
  readonly entries: readonly JournalEntry[];
  readonly leftovers: readonly JournalEntry[];
}

const prefix = 'tiekartta.edits';

/**
 * The journal in the browser's storage. Each tab writes under a name of its own and holds a Web Lock of that name while
 * it lives; a name that nobody holds was left behind. Storage that is full or forbidden is warned of and done without.
 */
export class BrowserEditJournal implements EditJournal {
  private readonly scope: string;
  private readonly name: string;
  private kept: Kept = { entries: [], leftovers: [] };

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
    // Held until the tab is gone: the promise never settles.
    void this.locks.request(this.name, () => new Promise(() => undefined));
  }

  public async takeLeftovers(): Promise<readonly JournalEntry[]> {
    const { held = [] } = await this.locks.query();
    const living = new Set([this.name, ...held.map(({ name }) => name)]);
    const names = Object.keys(this.storage).filter((name) => name.startsWith(this.scope) && !living.has(name));
    const leftovers = names.flatMap((name) => this.read(name));
    this.write({ ...this.kept, leftovers: [...this.kept.leftovers, ...leftovers] });
    names.forEach((name) => this.storage.removeItem(name));
    return this.kept.leftovers;
  }

  public dropLeftovers(): void {
    this.write({ ...this.kept, leftovers: [] });
  }

  public keep(entries: readonly JournalEntry[]): void {
    if (entries.length > 0 || this.kept.entries.length > 0) {
      this.write({ ...this.kept, entries });
    }
  }

  private write(kept: Kept): void {
    this.kept = kept;
    try {
      if (kept.entries.length + kept.leftovers.length === 0) {
        this.storage.removeItem(this.name);
      } else {
        this.storage.setItem(this.name, JSON.stringify(kept));
      }
    } catch (error) {
      console.warn('Tiekartta: unsaved edits could not be kept in the browser.', error);
    }
  }

  /** Only this product writes under these names, in this shape; anything else is passed over. */
  private read(name: string): readonly JournalEntry[] {
    try {
      const { entries, leftovers } = JSON.parse(this.storage.getItem(name) ?? '{}') as Partial<Kept>;
      return [...(entries ?? []), ...(leftovers ?? [])].filter(
        ({ base, edits }) => typeof base?.id === 'number' && Array.isArray(edits)
      );
    } catch (error) {
      console.warn('Tiekartta: edits of an earlier visit could not be read.', error);
      return [];
    }
  }
}

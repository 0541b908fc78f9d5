import { DeviceLocks } from '../../application/device/DeviceLocks';
import { DeviceStorage } from '../../application/device/DeviceStorage';
import { newId } from '../../application/device/newId';
import type { EditJournal, JournalEntry } from '../../application/saving/EditJournal';

const prefix = 'tiekartta.edits';

/**
 * The journal in the browser's storage. Each tab writes under a name of its own and holds a Web Lock of that name while
 * it lives; a name that nobody holds was left behind. A tab that takes leftovers holds their names too and leaves them in
 * their place, so that they need no more room. Storage that is full is done without; where storage or locks are blocked
 * nothing is kept, since nobody could tell later whose it was.
 */
export class BrowserEditJournal implements EditJournal {
  private readonly scope: string;
  private readonly name: string;
  private readonly storage: DeviceStorage;
  private readonly tabLocks: DeviceLocks;
  private entries: readonly JournalEntry[] = [];
  /** Names of tabs that are gone, held by this one. */
  private leftNames: readonly string[] = [];
  private hasLocks = true;
  private isKeeping: boolean;
  private tell: (isKeeping: boolean) => void = () => undefined;

  /**
   * @param user - login name of the person
   * @param listUrl - server-relative
   * @param storage - the browser's own when it is left out, and so the locks
   */
  public constructor(user: string, listUrl: string, storage?: Storage, locks?: LockManager) {
    this.storage = new DeviceStorage(storage && (() => storage));
    this.tabLocks = new DeviceLocks(locks && (() => locks));
    this.scope = `${prefix}|${user}|${listUrl}|`;
    this.name = this.scope + newId();
    this.isKeeping = this.storage.isWorking;
    void this.holdOwnName();
  }

  public watch(tell: (isKeeping: boolean) => void): void {
    this.tell = tell;
    tell(this.isKeeping);
  }

  public async takeLeftovers(): Promise<readonly JournalEntry[]> {
    const others = this.storage.namesUnder(this.scope).filter((name) => name !== this.name);
    const isTaken = await Promise.all(others.map((name) => this.tabLocks.hold(name)));
    const taken = others.filter((_, index) => isTaken[index]);
    this.leftNames = [...this.leftNames, ...taken];
    taken.filter((name) => this.read(name).length === 0).forEach((name) => this.storage.remove(name));
    return this.leftNames.flatMap((name) => this.read(name));
  }

  public dropLeftovers(): void {
    this.leftNames.forEach((name) => this.storage.remove(name));
    this.leftNames = [];
    // There may be room for this tab's own only now.
    this.keep(this.entries);
  }

  public keep(entries: readonly JournalEntry[]): void {
    if (entries.length === 0 && this.entries.length === 0) {
      return;
    }
    this.entries = entries;
    if (!this.hasLocks) {
      return;
    }
    if (entries.length === 0) {
      this.storage.remove(this.name);
    } else {
      this.setKeeping(this.storage.write(this.name, JSON.stringify({ entries })));
    }
  }

  public release(): void {
    [this.name, ...this.leftNames].forEach((name) => this.tabLocks.release(name));
    this.leftNames = [];
  }

  public resume(): void {
    void this.holdOwnName();
  }

  private async holdOwnName(): Promise<void> {
    this.hasLocks = (await this.tabLocks.hold(this.name)) !== undefined;
    if (!this.hasLocks) {
      this.storage.remove(this.name);
      this.setKeeping(false);
    }
  }

  private setKeeping(isKeeping: boolean): void {
    if (isKeeping !== this.isKeeping) {
      this.isKeeping = isKeeping;
      this.tell(isKeeping);
    }
  }

  /** Only this product writes under these names, in this shape; anything else is passed over. */
  private read(name: string): readonly JournalEntry[] {
    try {
      const kept = JSON.parse(this.storage.read(name) ?? '{}') as { readonly entries?: readonly unknown[] };
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

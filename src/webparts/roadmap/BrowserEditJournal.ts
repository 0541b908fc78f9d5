import { DeviceLocks } from '../../application/device/DeviceLocks';
import { DeviceStorage } from '../../application/device/DeviceStorage';
import { newId } from '../../application/device/newId';
import type { KeptDraft } from '../../application/Drafts';
import type { EditJournal, JournalEntry } from '../../application/saving/EditJournal';
import { isKeptDraft } from '../../application/saving/isKeptDraft';

/** Edits and drafts have names of their own: a letter typed in a panel does not write hundreds of waiting edits again. */
const editsPrefix = 'tiekartta.edits';
const draftsPrefix = 'tiekartta.drafts';

/**
 * The journal in the browser's storage. Each tab writes under a name of its own and holds a Web Lock of that name while
 * it lives, with its drafts under a second name and the same lock; a name that nobody holds was left behind. A tab that takes leftovers holds their names too and leaves them in
 * their place, so that they need no more room. Storage that is full is done without; where storage or locks are blocked
 * nothing is kept, since nobody could tell later whose it was.
 */
export class BrowserEditJournal implements EditJournal {
  private readonly scope: string;
  private readonly name: string;
  private readonly storage: DeviceStorage;
  private readonly tabLocks: DeviceLocks;
  private entries: readonly JournalEntry[] = [];
  private drafts: readonly KeptDraft[] = [];
  /** Names under which the device did not keep what it was given last. */
  private readonly unkept = new Set<string>();
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
    this.scope = `${editsPrefix}|${user}|${listUrl}|`;
    this.name = this.scope + newId();
    this.isKeeping = this.storage.isWorking;
    void this.holdOwnName();
  }

  public watch(tell: (isKeeping: boolean) => void): void {
    this.tell = tell;
    tell(this.isKeeping);
  }

  public async takeLeftovers(): Promise<readonly JournalEntry[]> {
    const draftNames = this.storage.namesUnder(draftsName(this.scope)).map(editsName);
    const names = new Set([...this.storage.namesUnder(this.scope), ...draftNames]);
    const others = [...names].filter((name) => name !== this.name);
    const isTaken = await Promise.all(others.map((name) => this.tabLocks.hold(name)));
    const taken = others.filter((_, index) => isTaken[index]);
    this.leftNames = [...this.leftNames, ...taken];
    taken.filter((name) => this.readEntries(name).length === 0).forEach((name) => this.storage.remove(name));
    return this.leftNames.flatMap((name) => this.readEntries(name));
  }

  public dropLeftovers(): void {
    this.leftNames.forEach((name) => {
      this.storage.remove(name);
      this.tabLocks.release(name);
    });
    this.leftNames = [];
    // There may be room for this tab's own only now.
    this.keep(this.entries);
  }

  public takeDrafts(take: (draft: KeptDraft) => boolean): void {
    for (const name of this.leftNames.map(draftsName)) {
      const left = this.readList(name, 'drafts').filter(isKeptDraft);
      // Each is kept in this tab's name before it goes out of the other's.
      this.write(
        name,
        'drafts',
        left.filter((draft) => !take(draft))
      );
    }
    this.keepDrafts(this.drafts);
  }

  public keep(entries: readonly JournalEntry[]): void {
    if (entries.length === 0 && this.entries.length === 0) {
      return;
    }
    this.entries = entries;
    this.write(this.name, 'entries', entries);
  }

  public keepDrafts(drafts: readonly KeptDraft[]): void {
    if (drafts.length > 0 || this.drafts.length > 0) {
      this.drafts = drafts;
      this.write(draftsName(this.name), 'drafts', drafts);
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
      this.storage.remove(draftsName(this.name));
      this.setKeeping(false);
    }
  }

  private write(name: string, member: 'entries' | 'drafts', list: readonly unknown[]): void {
    if (!this.hasLocks) {
      return;
    }
    if (list.length === 0) {
      this.storage.remove(name);
      this.unkept.delete(name);
      return;
    }
    if (this.storage.write(name, JSON.stringify({ [member]: list }))) {
      this.unkept.delete(name);
    } else {
      this.unkept.add(name);
    }
    this.setKeeping(this.unkept.size === 0);
  }

  private setKeeping(isKeeping: boolean): void {
    if (isKeeping !== this.isKeeping) {
      this.isKeeping = isKeeping;
      this.tell(isKeeping);
    }
  }

  private readEntries(name: string): readonly JournalEntry[] {
    return this.readList(name, 'entries').filter(isEntry);
  }

  /** Only this product writes under these names, in this shape; anything else is passed over. */
  private readList(name: string, member: 'entries' | 'drafts'): readonly unknown[] {
    try {
      const kept = JSON.parse(this.storage.read(name) ?? '{}') as Readonly<Record<string, unknown>> | null;
      const list: unknown = kept?.[member];
      return Array.isArray(list) ? list : [];
    } catch (error) {
      console.warn('Tiekartta: edits of an earlier visit could not be read.', error);
      return [];
    }
  }
}

function draftsName(name: string): string {
  return draftsPrefix + name.slice(editsPrefix.length);
}

function editsName(name: string): string {
  return editsPrefix + name.slice(draftsPrefix.length);
}

function isEntry(value: unknown): value is JournalEntry {
  const { base, edits } = (value ?? {}) as Partial<JournalEntry>;
  return typeof base?.id === 'number' && Array.isArray(edits);
}

import { DeviceLocks } from '../../application/device/DeviceLocks';
import { DeviceStorage } from '../../application/device/DeviceStorage';
import { newId } from '../../application/device/newId';
import type { KeptDraft } from '../../application/Drafts';
import type { EditJournal, JournalEntry } from '../../application/saving/EditJournal';
import { isJournalEntry, isKeptDraft } from '../../application/saving/isJournalEntry';
import { type JournalRecord, readJournalRecord } from '../../application/saving/readJournalRecord';

/**
 * Edits and drafts are stored under separate names: a letter typed in a panel does not write hundreds of waiting edits
 * again.
 */
const editsPrefix = 'tiekartta.edits';
const draftsPrefix = 'tiekartta.drafts';

/**
 * The journal in the browser's storage. Each tab writes under its own name and holds a Web Lock of that name until it
 * is closed, with its drafts under a second name and the same lock; a name without a lock belongs to a closed tab. A
 * tab that takes leftovers holds their names too and leaves them in place, so that they need no more room. When storage
 * is full, edits are only in memory; where storage or locks are blocked nothing is stored, since its tab could not be
 * told later.
 */
export class BrowserEditJournal implements EditJournal {
  private readonly scope: string;
  private readonly name: string;
  private readonly storage: DeviceStorage;
  private readonly tabLocks: DeviceLocks;
  private entries: readonly JournalEntry[] = [];
  private drafts: readonly KeptDraft[] = [];
  /** Names under which the last write failed. */
  private readonly unkept = new Set<string>();
  /** Names of closed tabs, held by this one. */
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
    // The first ones may have been released while the others were requested.
    const taken = others.filter((name, index) => isTaken[index] && this.tabLocks.holds(name));
    this.leftNames = [...new Set([...this.leftNames, ...taken])];
    const left = this.leftNames.map((name) => ({ name, ...this.readLeft(name, 'entries', isJournalEntry) }));
    left.filter(({ known }) => known.length === 0).forEach(({ name, later }) => this.leave(name, 'entries', later));
    return left.flatMap(({ known }) => known);
  }

  public dropLeftovers(): void {
    this.leftNames.forEach((name) => {
      this.leave(name, 'entries', this.readLeft(name, 'entries', isJournalEntry).later);
      this.tabLocks.release(name);
    });
    this.leftNames = [];
    // There may be room for this tab's own edits only now.
    this.keep(this.entries);
  }

  public takeDrafts(take: (draft: KeptDraft) => boolean): void {
    for (const name of this.leftNames.map(draftsName)) {
      const { known, later } = this.readLeft(name, 'drafts', isKeptDraft);
      // Each is stored under this tab's name before it is removed from the other's.
      const left = known.filter((draft) => !take(draft));
      this.leave(name, 'drafts', typeof later === 'string' ? later : [...left, ...later]);
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
    this.tabLocks.releaseAll();
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

  private readLeft<T>(
    name: string,
    member: 'entries' | 'drafts',
    isKnown: (value: unknown) => value is T
  ): JournalRecord<T> {
    try {
      return readJournalRecord(this.storage.read(name) ?? 'null', member, isKnown);
    } catch (error) {
      console.warn('Tiekartta: edits of an earlier visit could not be read.', error);
      return { known: [], later: [] };
    }
  }

  /** Keeps under another tab's name what this tab does not take over. */
  private leave(name: string, member: 'entries' | 'drafts', left: string | readonly unknown[]): void {
    if (typeof left !== 'string') {
      this.write(name, member, left);
    }
  }
}

function draftsName(name: string): string {
  return draftsPrefix + name.slice(editsPrefix.length);
}

function editsName(name: string): string {
  return editsPrefix + name.slice(draftsPrefix.length);
}

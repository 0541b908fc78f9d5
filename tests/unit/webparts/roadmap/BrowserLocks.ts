/** The Web Locks of a browser: a name is held until its holder is done with it or the tab is gone. */
export class BrowserLocks {
  private readonly holders = new Map<string, string>();
  private readonly closed = new Set<string>();

  /** The locks as one tab sees them. */
  public ofTab(tab: string): LockManager {
    return {
      request: (name: string, _options: unknown, granted?: unknown) => this.grant(name, tab, granted),
      query: () => Promise.resolve({ held: [], pending: [] })
    };
  }

  /** The tab was closed, or crashed. */
  public close(tab: string): void {
    this.closed.add(tab);
    [...this.holders].filter(([, holder]) => holder === tab).forEach(([name]) => this.holders.delete(name));
  }

  /** Names that are held, by any tab. */
  public get held(): readonly string[] {
    return [...this.holders.keys()];
  }

  /** Settles when the lock has ended, as the browser's request does; never in a tab that is gone. */
  private async grant(name: string, tab: string, granted: unknown): Promise<void> {
    await Promise.resolve();
    if (this.closed.has(tab)) {
      return new Promise(() => undefined);
    }
    const isFree = !this.holders.has(name);
    if (isFree) {
      this.holders.set(name, tab);
    }
    if (typeof granted === 'function') {
      await granted(isFree ? { name, mode: 'exclusive' } : null);
    }
    if (isFree) {
      this.holders.delete(name);
    }
  }
}

/**
 * The browser's storage for this site, which may be blocked or full: in Teams with strict tracking prevention, in
 * private windows and in frames of another site even reading the property throws. Nothing here throws.
 */
export class DeviceStorage {
  private isWarned = false;

  /**
   * @param open - returns the storage; called every time, since a person may block or allow it while the page is open
   */
  public constructor(private readonly open: () => Storage | null | undefined = () => window.localStorage) {}

  /** `undefined` when there is nothing under the name, or when it cannot be read. */
  public read(name: string): string | undefined {
    return this.attempt((storage) => storage.getItem(name)) ?? undefined;
  }

  /** @returns whether it was stored; when it was not, what was there before stays */
  public write(name: string, text: string): boolean {
    return (
      this.attempt((storage) => {
        storage.setItem(name, text);
        return true;
      }) ?? false
    );
  }

  public remove(name: string): void {
    this.attempt((storage) => storage.removeItem(name));
  }

  /** All names that begin with the prefix. */
  public namesUnder(prefix: string): readonly string[] {
    const names = this.attempt((storage) => Object.keys(storage));
    return names?.filter((name) => name.startsWith(prefix)) ?? [];
  }

  /** Whether anything can be stored at all. */
  public get isWorking(): boolean {
    const name = 'tiekartta.probe';
    const isKept = this.write(name, '1');
    this.remove(name);
    return isKept;
  }

  private attempt<T>(work: (storage: Storage) => T): T | undefined {
    try {
      const storage = this.open();
      return storage ? work(storage) : undefined;
    } catch (error) {
      if (!this.isWarned) {
        console.warn('Tiekartta: the browser does not keep what is to be remembered on this device.', error);
      }
      this.isWarned = true;
      return undefined;
    }
  }
}

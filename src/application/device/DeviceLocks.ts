/**
 * Names that one tab at a time can hold (Web Locks). They may be missing (Safari before 15.4) or refused, like storage:
 * then nothing can be held, and what belongs to the name is left alone. Nothing here ever throws.
 */
export class DeviceLocks {
  private readonly releases = new Map<string, () => void>();

  public constructor(private readonly open: () => LockManager | undefined = () => navigator.locks) {}

  /**
   * Holds a name until it is released or the tab is gone.
   *
   * @returns `undefined` when the browser has no locks to give, else whether the name is held; no, when somebody else does
   */
  public hold(name: string): Promise<boolean | undefined> {
    return new Promise((resolve) => {
      const giveUp = (error: unknown): void => {
        console.warn('Tiekartta: the browser has no locks to give.', error);
        resolve(undefined);
      };
      try {
        const request = this.open()?.request(name, { ifAvailable: true }, (lock) => {
          const held = lock ? this.untilReleased(name) : undefined;
          resolve(lock !== null);
          return held;
        });
        // Missing altogether, it gives nothing; refused, it rejects.
        Promise.resolve(request ?? Promise.reject(new Error('navigator.locks is missing'))).catch(giveUp);
      } catch (error) {
        giveUp(error);
      }
    });
  }

  public release(name: string): void {
    this.releases.get(name)?.();
    this.releases.delete(name);
  }

  /** The lock is held until the promise settles. */
  private untilReleased(name: string): Promise<void> {
    return new Promise((resolve) => {
      this.releases.set(name, resolve);
    });
  }
}

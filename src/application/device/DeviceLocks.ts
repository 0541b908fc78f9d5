/** One request for a lock, from the request to its release. */
interface Claim {
  /** Whether the name is held, once that is known. */
  readonly answer: Promise<boolean | undefined>;
  /** Resolves when the lock is released, or was never granted. */
  ended: Promise<unknown>;
  isHeld: boolean;
  isReleased: boolean;
  /** Releases the lock; does nothing before the browser has granted it. */
  end: () => void;
}

/**
 * Names that one tab at a time can hold (Web Locks). Locks may be missing (Safari before 15.4) or refused, like
 * storage: then nothing can be held. Nothing here throws.
 */
export class DeviceLocks {
  private readonly claims = new Map<string, Claim>();

  public constructor(private readonly open: () => LockManager | undefined = () => navigator.locks) {}

  /**
   * Holds a name until it is released or the tab is closed. A name that is released before the browser has granted it
   * is not held.
   *
   * @returns `undefined` when the browser has no locks, else whether this call holds the name; `false` when it was held
   *   already, here or in another tab
   */
  public hold(name: string): Promise<boolean | undefined> {
    const before = this.claims.get(name);
    if (before && !before.isReleased) {
      return before.answer.then((answer) => (answer === undefined ? undefined : false));
    }
    return this.claim(name, before?.ended).answer;
  }

  /** Whether this tab holds the name now. */
  public holds(name: string): boolean {
    const claim = this.claims.get(name);
    return claim !== undefined && claim.isHeld && !claim.isReleased;
  }

  public release(name: string): void {
    const claim = this.claims.get(name);
    if (claim) {
      claim.isReleased = true;
      claim.end();
    }
  }

  /** Releases all names, also those that the browser has not granted yet. */
  public releaseAll(): void {
    [...this.claims.keys()].forEach((name) => this.release(name));
  }

  /** @param before - the end of this tab's own lock of that name: the browser takes a moment to end it */
  private claim(name: string, before: Promise<unknown> | undefined): Claim {
    let resolveAnswer: (answer: boolean | undefined) => void = () => undefined;
    const answer = new Promise<boolean | undefined>((resolve) => (resolveAnswer = resolve));
    const claim: Claim = {
      answer,
      ended: Promise.resolve(),
      isHeld: false,
      isReleased: false,
      end: () => undefined
    };
    const ask = (): Promise<unknown> => {
      try {
        const request = this.open()?.request(name, { ifAvailable: true }, (lock) => {
          claim.isHeld = lock !== null && !claim.isReleased;
          resolveAnswer(claim.isHeld);
          return claim.isHeld ? new Promise<void>((resolve) => (claim.end = resolve)) : undefined;
        });
        // `locks` is `undefined` where it is missing; where it is refused, it throws or rejects.
        return request ?? Promise.reject(new Error('navigator.locks is missing'));
      } catch (error) {
        return Promise.reject(error);
      }
    };
    this.claims.set(name, claim);
    claim.ended = (before ? before.then(ask) : ask())
      .catch((error: unknown) => {
        console.warn('Tiekartta: the browser has no locks to give.', error);
        resolveAnswer(undefined);
      })
      .then(() => {
        if (this.claims.get(name) === claim) {
          this.claims.delete(name);
        }
      });
    return claim;
  }
}

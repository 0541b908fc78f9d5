/** One request for a name, from the asking to the end of the lock. */
interface Claim {
  /** Whether the name is held, once that is known. */
  readonly answer: Promise<boolean | undefined>;
  /** Settles when the browser has the name again, or never gave it. */
  ended: Promise<unknown>;
  isHeld: boolean;
  isReleased: boolean;
  /** Ends the lock; before the browser has given it there is nothing to end. */
  end: () => void;
}

/**
 * Names that one tab at a time can hold (Web Locks). They may be missing (Safari before 15.4) or refused, like storage:
 * then nothing can be held, and what belongs to the name is left alone. Nothing here ever throws.
 */
export class DeviceLocks {
  private readonly claims = new Map<string, Claim>();

  public constructor(private readonly open: () => LockManager | undefined = () => navigator.locks) {}

  /**
   * Holds a name until it is released or the tab is gone. A name that is released before the browser has answered is not
   * held.
   *
   * @returns `undefined` when the browser has no locks to give, else whether the name is held by this call; no, when
   *   somebody else does, or it was held already
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

  /** Releases all names, those that the browser has not answered about as well. */
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
        // Missing altogether, it gives nothing; refused, it throws or rejects.
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

import { type StoreApi, createStore } from 'zustand/vanilla';

/**
 * Which of the web parts that show the same plan on one page tells a screen reader what happens to it: the one that was used
 * last; when that is gone, or none was, the first that came.
 */
export function chooseAnnouncer<T>(present: readonly T[], usedLast: T | undefined): T | undefined {
  return present.find((one) => one === usedLast) ?? present[0];
}

/** The web parts of this tab that show one plan, of which one announces at a time. */
export class Announcers {
  /** The one that announces. */
  public readonly state: StoreApi<object | undefined> = createStore<object | undefined>(() => undefined);
  private present: readonly object[] = [];
  private usedLast: object | undefined;

  /** @returns removes it again */
  public join(one: object): () => void {
    this.present = [...this.present, one];
    this.choose();
    return () => {
      this.present = this.present.filter((other) => other !== one);
      this.choose();
    };
  }

  /** It has the focus now. */
  public use(one: object): void {
    this.usedLast = one;
    this.choose();
  }

  private choose(): void {
    this.state.setState(chooseAnnouncer(this.present, this.usedLast), true);
  }
}

import type { Clock } from '../../src/application/saving/Clock';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Time that passes only when the test says so. */
export class ManualClock implements Clock {
  private timers: readonly Timer[] = [];

  public constructor(private time = 1_000_000) {}

  /** How long until each call that is planned, in milliseconds, the next one first. */
  public get planned(): readonly number[] {
    return this.timers.map(({ at }) => at - this.time).sort((a, b) => a - b);
  }

  public now(): number {
    return this.time;
  }

  public after(milliseconds: number, callback: () => void): () => void {
    const timer: Timer = { at: this.time + milliseconds, callback };
    this.timers = [...this.timers, timer];
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  public random(): number {
    return 0.5;
  }

  /** Lets so many milliseconds pass; what is planned meanwhile is done in its order, and what it starts is waited for. */
  public async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    for (let next = this.nextUntil(end); next; next = this.nextUntil(end)) {
      const due = next;
      this.timers = this.timers.filter((timer) => timer !== due);
      this.time = due.at;
      due.callback();
      await settled();
    }
    this.time = end;
    await settled();
  }

  private nextUntil(end: number): Timer | undefined {
    return [...this.timers].sort((a, b) => a.at - b.at).find(({ at }) => at <= end);
  }
}

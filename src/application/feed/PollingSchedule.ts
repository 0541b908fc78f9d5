import type { Clock } from '../saving/Clock';

const shortest = 30_000;
const longest = 10 * 60_000;
/** Switching between windows polls at most this often, in milliseconds. */
const pause = 5_000;

/**
 * Polls for changes: every half a minute while there are some, less and less often while there are none, down to every
 * ten minutes; not at all while the page is hidden. When the page is shown again, it polls at once.
 */
export class PollingSchedule {
  private interval = shortest;
  private cancel: () => void = () => undefined;
  private isRunning = false;
  private isAsking = false;
  private askedAt = -pause;

  /** @param ask - reads the changes; returns whether there were any */
  public constructor(
    private readonly clock: Clock,
    private readonly ask: () => Promise<boolean>
  ) {}

  public start(): void {
    if (!this.isRunning) {
      this.isRunning = true;
      this.plan();
    }
  }

  public stop(): void {
    this.isRunning = false;
    this.cancel();
  }

  /** The person is back: the page got the focus, or a form was left. */
  public async now(): Promise<void> {
    this.cancel();
    this.interval = shortest;
    await this.askOnce();
    this.plan();
  }

  private plan(): void {
    this.cancel();
    if (this.isRunning) {
      this.cancel = this.clock.after(this.interval, () => {
        void this.askAndPlan();
      });
    }
  }

  private async askAndPlan(): Promise<void> {
    const hasChanged = await this.askOnce();
    this.interval = hasChanged ? shortest : Math.min(longest, this.interval * 2);
    this.plan();
  }

  private async askOnce(): Promise<boolean> {
    if (this.isAsking || this.clock.now() - this.askedAt < pause) {
      return false;
    }
    this.isAsking = true;
    this.askedAt = this.clock.now();
    try {
      return await this.ask();
    } finally {
      this.isAsking = false;
    }
  }
}

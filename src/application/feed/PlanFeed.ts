import type { GoalChoices } from '../GoalChoices';
import { isPassing, planFaultOf } from '../PlanFault';
import type { PlanRepository } from '../PlanRepository';
import type { ShownPlan } from '../ShownPlan';
import type { Clock } from '../saving/Clock';
import type { EditQueue } from '../saving/EditQueue';
import type { PlanReader } from './PlanReader';
import { PollingSchedule } from './PollingSchedule';
import { ReopenThrottle } from './ReopenThrottle';
import { type ChangedRows, readChangedRows } from './readChangedRows';

export interface PlanFeedParts {
  readonly repository: Pick<PlanRepository, 'changesSince' | 'readMany'>;
  readonly plan: ShownPlan;
  readonly queue: EditQueue;
  readonly choices: GoalChoices;
  readonly reader: PlanReader;
  readonly clock: Clock;
}

/** Reads other people's changes of the plan once it is open. */
export class PlanFeed {
  private readonly schedule: PollingSchedule;
  private readonly pace = new ReopenThrottle();
  private readonly followers = new Set<object>();

  public constructor(private readonly parts: PlanFeedParts) {
    this.schedule = new PollingSchedule(parts.clock, () => this.takeChanges());
  }

  /** Polls for changes from now on, until every `follow` has had its `unfollow`. */
  public follow(follower: object = this): void {
    this.followers.add(follower);
    this.schedule.start();
  }

  public unfollow(follower: object = this): void {
    this.followers.delete(follower);
    if (this.followers.size === 0) {
      this.schedule.stop();
    }
  }

  /** Reads changes and retries waiting saves at once: the person is back at the page. */
  public async refresh(): Promise<void> {
    if (this.parts.plan.ready) {
      this.parts.queue.retryNow();
      await this.schedule.now();
    }
  }

  /** The plan is in use again: reads what has changed meanwhile, in the list and in other tabs. */
  public async resume(): Promise<void> {
    const { plan, reader } = this.parts;
    await (plan.ready ? reader.readLeftovers(() => this.schedule.now()) : reader.open());
  }

  public close(): void {
    this.parts.reader.cancel();
    this.followers.clear();
    this.schedule.stop();
  }

  /** @returns whether others had changed anything */
  private async takeChanges(): Promise<boolean> {
    const { repository, plan, choices, reader } = this.parts;
    if (!plan.ready || choices.isBusy) {
      return false;
    }
    try {
      const changes = await readChangedRows(repository, plan.ready);
      switch (changes.kind) {
        case 'rows':
          this.pace.reset();
          this.show(changes);
          return changes.rows.size > 0;
        case 'listChanged':
          await reader.open();
          return true;
        case 'tooOld':
          return await this.reopen();
      }
    } catch (error) {
      // Nobody has asked for this reading. A busy service is asked again later; after any other fault the plan is read
      // as a whole, which reports the fault.
      return isPassing(planFaultOf(error)) ? false : this.reopen();
    }
  }

  /** Reports nothing and polls no sooner: whether anything has changed is not known. */
  private async reopen(): Promise<false> {
    if (this.pace.isDue(this.parts.clock.now())) {
      await this.parts.reader.open();
    }
    return false;
  }

  private show({ rows, arrivals, token }: ChangedRows): void {
    const { plan, queue } = this.parts;
    const untouched = new Map([...rows].filter(([id]) => !queue.shown(id)));
    rows.forEach((action) => action && queue.refresh(action));
    plan.update((ready) => ({
      list: { ...ready.list, changeToken: token },
      readFault: undefined,
      arrivals: arrivals.size > 0 ? new Map([...ready.arrivals, ...arrivals]) : ready.arrivals
    }));
    plan.showRows(untouched);
  }
}

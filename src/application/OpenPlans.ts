import type { Handover } from './PlanLifetime';
import type { PlanStore } from './PlanStore';
import type { Clock } from './saving/Clock';

/** How long a plan that nobody looks at is kept for somebody who comes back. */
const linger = 2 * 60_000;

/** Whose plan it is, and of which list. */
export interface PlanKey {
  /** Login name; empty when it is not known: then nothing is shared. */
  readonly user: string;
  /** Server-relative. */
  readonly listUrl: string;
}

/** A store for as long as somebody uses it. */
export interface PlanLease {
  readonly store: PlanStore;
  /** The user is gone. Calling it again does nothing. */
  release(): void;
}

interface OpenPlan {
  readonly key: PlanKey;
  readonly store: PlanStore;
  readonly stopWatching: () => void;
  users: number;
  isResting: boolean;
  cancelEnd: () => void;
}

/**
 * The plans that are open in this tab, one store for each person and list. SharePoint changes pages without unloading:
 * a web part goes and another one comes. The store goes on saving when its last user is gone and is given to the next;
 * it rests once nothing is unsaved, and ends when nobody comes back for a while.
 */
export class OpenPlans {
  private plans: readonly OpenPlan[] = [];
  private wasUnsaved = false;

  /** @param onUnsaved - told when there begin to be unsaved edits in any of the plans, and when there are none any more */
  public constructor(
    private readonly clock: Clock,
    private readonly onUnsaved: (hasUnsaved: boolean) => void
  ) {}

  /** @param open - makes a store of the plan, already opening, where there is none */
  public use(key: PlanKey, open: () => PlanStore): PlanLease {
    // Requests go out as whoever is signed in now: nothing is saved on in the name of another.
    this.plans
      .filter((plan) => plan.users === 0 && !isSameAddress(plan.key.user, key.user))
      .forEach((plan) => this.end(plan));
    const known = key.user === '' ? undefined : this.find(key);
    const plan = known ?? this.add(key, open());
    plan.users += 1;
    plan.cancelEnd();
    if (known && known.users === 1) {
      this.resume(known);
    }
    let isReleased = false;
    return {
      store: plan.store,
      release: () => {
        if (!isReleased) {
          isReleased = true;
          plan.users -= 1;
          this.restOnceSaved(plan);
        }
      }
    };
  }

  /** Gives up the plan of the key, when nobody here uses it, to somebody who saves its edits from now on. */
  public handOver(key: PlanKey): Handover | undefined {
    const plan = key.user === '' ? undefined : this.find(key);
    if (!plan || plan.users > 0) {
      return undefined;
    }
    const handover = plan.store.lifetime.handOver();
    this.remove(plan);
    return handover;
  }

  private find(key: PlanKey): OpenPlan | undefined {
    return this.plans.find(
      (plan) => isSameAddress(plan.key.user, key.user) && isSameAddress(plan.key.listUrl, key.listUrl)
    );
  }

  private add(key: PlanKey, store: PlanStore): OpenPlan {
    const plan: OpenPlan = {
      key,
      store,
      users: 0,
      isResting: false,
      cancelEnd: () => undefined,
      stopWatching: store.hasUnsaved.subscribe(() => {
        this.tellUnsaved();
        this.restOnceSaved(plan);
      })
    };
    this.plans = [...this.plans, plan];
    this.tellUnsaved();
    return plan;
  }

  private resume(plan: OpenPlan): void {
    plan.isResting = false;
    void plan.store.lifetime.resume();
  }

  /** Lets a plan that nobody uses rest, as soon as nothing of it is unsaved. */
  private restOnceSaved(plan: OpenPlan): void {
    if (plan.users === 0 && !plan.isResting && !plan.store.hasUnsaved.getState() && this.plans.includes(plan)) {
      plan.isResting = true;
      plan.store.lifetime.rest();
      plan.cancelEnd = this.clock.after(linger, () => this.end(plan));
    }
  }

  private end(plan: OpenPlan): void {
    plan.store.lifetime.close();
    this.remove(plan);
  }

  private remove(plan: OpenPlan): void {
    plan.cancelEnd();
    plan.stopWatching();
    this.plans = this.plans.filter((other) => other !== plan);
    this.tellUnsaved();
  }

  private tellUnsaved(): void {
    const hasUnsaved = this.plans.some(({ store }) => store.hasUnsaved.getState());
    if (hasUnsaved !== this.wasUnsaved) {
      this.wasUnsaved = hasUnsaved;
      this.onUnsaved(hasUnsaved);
    }
  }
}

/** SharePoint takes login names and addresses without regard to case. */
function isSameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

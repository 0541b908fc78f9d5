import type { Handover } from './PlanLifetime';
import type { PlanStore } from './PlanStore';
import type { Clock } from './saving/Clock';

/** How long an unused plan stays open, in milliseconds. */
const closeAfter = 2 * 60_000;

/** Whose plan it is, and of which list. */
export interface PlanKey {
  /** Login name; empty when it is not known: then nothing is shared. */
  readonly user: string;
  /** Server-relative. */
  readonly listUrl: string;
}

/** A shared store, for as long as a web part uses it. */
export interface PlanLease {
  readonly store: PlanStore;
  /** Ends the use. Calling it again does nothing. */
  release(): void;
}

interface OpenPlan {
  readonly key: PlanKey;
  readonly store: PlanStore;
  readonly stopWatching: () => void;
  users: number;
  isSuspended: boolean;
  cancelEnd: () => void;
}

/**
 * The plans that are open in this tab, one store for each person and list. SharePoint changes pages without unloading:
 * one web part is disposed, another one is created. A store keeps saving after its last user and is reused by the next;
 * it is suspended once nothing is unsaved, and closed when it stays unused.
 */
export class OpenPlans {
  private plans: readonly OpenPlan[] = [];
  private wasUnsaved = false;

  /** @param onUnsaved - called when the first of the plans gets unsaved edits, and when none of them has any */
  public constructor(
    private readonly clock: Clock,
    private readonly onUnsaved: (hasUnsaved: boolean) => void
  ) {}

  /** @param open - creates the store and starts to read the plan, where there is none */
  public use(key: PlanKey, open: () => PlanStore): PlanLease {
    // Requests are sent as the signed-in person; another person's edits must not be.
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
          this.suspendOnceSaved(plan);
        }
      }
    };
  }

  /** Hands over the unsaved work of an unused plan to the caller, which saves it from now on. */
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
      isSuspended: false,
      cancelEnd: () => undefined,
      stopWatching: store.hasUnsaved.subscribe(() => {
        this.reportUnsaved();
        this.suspendOnceSaved(plan);
      })
    };
    this.plans = [...this.plans, plan];
    this.reportUnsaved();
    return plan;
  }

  private resume(plan: OpenPlan): void {
    plan.isSuspended = false;
    void plan.store.lifetime.resume();
  }

  /** Suspends an unused plan as soon as nothing of it is unsaved. */
  private suspendOnceSaved(plan: OpenPlan): void {
    if (plan.users === 0 && !plan.isSuspended && !plan.store.hasUnsaved.getState() && this.plans.includes(plan)) {
      plan.isSuspended = true;
      plan.store.lifetime.rest();
      plan.cancelEnd = this.clock.after(closeAfter, () => this.end(plan));
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
    this.reportUnsaved();
  }

  private reportUnsaved(): void {
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

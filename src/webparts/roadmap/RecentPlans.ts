import { DeviceStorage } from '../../application/device/DeviceStorage';
import type { KnownPlan } from '../../ui/host/RoadmapHost';

/** How many are remembered. */
const most = 8;

const keyOf = (user: string): string => `tiekartta.recent.plans|${user.toLowerCase()}`;

/**
 * The plans that a person has opened on this device, newest first, as far as the browser keeps them: offered in the
 * personal app, where there is no page to have chosen one.
 */
export class RecentPlans {
  public constructor(
    private readonly user: string,
    private readonly storage = new DeviceStorage()
  ) {}

  public read(): readonly KnownPlan[] {
    try {
      const kept: unknown = JSON.parse(this.storage.read(keyOf(this.user)) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isKnownPlan) : [];
    } catch (error) {
      console.warn('Tiekartta: the plans that were opened on this device cannot be read.', error);
      return [];
    }
  }

  public remember({ title, url }: KnownPlan): void {
    const others = this.read().filter((plan) => plan.url.toLowerCase() !== url.toLowerCase());
    this.storage.write(keyOf(this.user), JSON.stringify([{ title, url }, ...others].slice(0, most)));
  }
}

function isKnownPlan(value: unknown): value is KnownPlan {
  const { title, url } = (value ?? {}) as Partial<Record<keyof KnownPlan, unknown>>;
  return typeof title === 'string' && typeof url === 'string';
}

import * as React from 'react';
import { strings } from '../../strings/strings';
import { type KnownPlan, useRoadmapHost } from '../host/RoadmapHost';
import { ListText } from '../texts/ListText';
import styles from './KnownPlans.module.scss';

/** Offers the plans that the person has opened before, and those of the site: nobody has to know an address. */
export function KnownPlans({ onChoose }: { readonly onChoose: (url: string) => void }): React.ReactElement | null {
  const host = useRoadmapHost();
  const [recent] = React.useState(() => without(host.recentPlans?.() ?? [], host.listUrl));
  const onSite = useSitePlans(host.loadSitePlans);
  const others = without(onSite, host.listUrl).filter(({ url }) => !recent.some((plan) => isSameUrl(plan.url, url)));
  return recent.length + others.length === 0 ? null : (
    <div className={styles.plans}>
      <PlanGroup title={strings.KnownRecent} plans={recent} onChoose={onChoose} />
      <PlanGroup title={strings.KnownOnSite} plans={others} onChoose={onChoose} />
    </div>
  );
}

interface PlanGroupProps {
  readonly title: string;
  readonly plans: readonly KnownPlan[];
  readonly onChoose: (url: string) => void;
}

function PlanGroup({ title, plans, onChoose }: PlanGroupProps): React.ReactElement | null {
  return plans.length === 0 ? null : (
    <section aria-label={title}>
      <h4 className={styles.title}>{title}</h4>
      <ul className={styles.list}>
        {plans.map(({ title: name, url }) => (
          <li key={url}>
            <button type="button" className={styles.plan} onClick={() => onChoose(url)}>
              <ListText className={styles.name}>{name}</ListText> <ListText className={styles.url}>{url}</ListText>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The site's plans when they have come; none until then, and none where they could not be read. */
function useSitePlans(load: (() => Promise<readonly KnownPlan[]>) | undefined): readonly KnownPlan[] {
  const [plans, setPlans] = React.useState<readonly KnownPlan[]>([]);
  const first = React.useRef(load);
  React.useEffect(() => {
    let isShown = true;
    void first.current?.().then((found) => isShown && setPlans(found));
    return () => {
      isShown = false;
    };
  }, []);
  return plans;
}

function without(plans: readonly KnownPlan[], url: string | undefined): readonly KnownPlan[] {
  return url === undefined ? plans : plans.filter((plan) => !isSameUrl(plan.url, url));
}

function isSameUrl(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

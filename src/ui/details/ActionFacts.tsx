import * as React from 'react';
import type { Action } from '../../domain/plan/Action';
import { type TimeZone, localTime } from '../../domain/time/TimeZone';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { useRoadmapHost } from '../host/RoadmapHost';
import { useReadyPlan } from '../store/PlanStoreContext';
import styles from './ActionFacts.module.scss';

/** When the row was last confirmed, and links to SharePoint's own pages for it. */
export function ActionFacts({
  action,
  canEdit
}: {
  readonly action: Action;
  readonly canEdit: boolean;
}): React.ReactElement {
  const links = useReadyPlan((state) => state.list.links);
  const { locale, zone } = useRoadmapHost();
  return (
    <div className={styles.facts}>
      <span>
        {action.confirmedOn
          ? format(strings.DetailsConfirmed, dateText(action.confirmedOn, locale, zone))
          : strings.DetailsNotConfirmed}
      </span>
      <a href={canEdit ? links.editForm(action.id) : links.displayForm(action.id)}>{strings.DetailsFormLink}</a>
      <a href={links.versionHistory(action.id)}>{strings.DetailsVersions}</a>
    </div>
  );
}

/** "24.11.2026", in the site's time zone, in which half-years begin. */
function dateText(iso: string, locale: string, zone: TimeZone | undefined): string {
  return localTime(Date.parse(iso), zone).toLocaleDateString(locale, { timeZone: 'UTC' });
}

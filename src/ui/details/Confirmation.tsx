import * as React from 'react';
import { isConfirmedSince } from '../../domain/confirmation/isConfirmedSince';
import type { Action } from '../../domain/plan/Action';
import { type TimeZone, localTime } from '../../domain/time/TimeZone';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { UnconfirmedMark } from '../confirmation/UnconfirmedMark';
import { Button } from '../controls/Button';
import { useFilteredPlan } from '../filters/FilteredPlanContext';
import { useRoadmapHost } from '../host/RoadmapHost';
import { useReadyPlan } from '../store/PlanStoreContext';
import styles from './Confirmation.module.scss';

export interface ConfirmationProps {
  readonly action: Pick<Action, 'confirmedOn'>;
  /** Confirms the row as it is; missing where the person may not. */
  readonly onConfirm?: () => void;
  /** There are changes, and saving them confirms the row. */
  readonly isChanged?: boolean;
}

/** When the row was last confirmed, whether that was this half-year, and a button to confirm it. */
export function Confirmation({ action, onConfirm, isChanged = false }: ConfirmationProps): React.ReactElement | null {
  const hasConfirmations = useReadyPlan((state) => state.list.hasConfirmations);
  const { confirmedSince } = useFilteredPlan().moment;
  const { locale, zone } = useRoadmapHost();
  if (!hasConfirmations) {
    return null;
  }
  const isOld = confirmedSince !== undefined && !isConfirmedSince(action, confirmedSince);
  return (
    <div className={styles.confirmation}>
      <p className={styles.text} role="status">
        {isOld && <UnconfirmedMark isNamed={false} />}
        <span>
          {action.confirmedOn
            ? format(strings.DetailsConfirmed, dateText(action.confirmedOn, locale, zone))
            : strings.DetailsNotConfirmed}
        </span>
        {isOld && action.confirmedOn && <span className={styles.old}>{strings.FilterUnconfirmed}</span>}
      </p>
      {onConfirm &&
        (isChanged ? (
          <span className={styles.hint}>{strings.DetailsSaveConfirms}</span>
        ) : (
          <Button onClick={onConfirm}>{strings.DetailsConfirm}</Button>
        ))}
    </div>
  );
}

/** "24.11.2026", in the site's time zone, in which half-years begin. */
function dateText(iso: string, locale: string, zone: TimeZone | undefined): string {
  return localTime(Date.parse(iso), zone).toLocaleDateString(locale, { timeZone: 'UTC' });
}

import * as React from 'react';
import type { SaveObstacle } from '../../application/PlanFault';
import type { ReadyState } from '../../application/PlanState';
import { saveObstacleOf } from '../../application/saving/RowStatus';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { CheckIcon } from '../controls/icons';
import { useStatusRole } from '../store/PlanAnnouncing';
import { usePlanState, usePlanStore } from '../store/PlanStoreContext';
import styles from './SaveStatus.module.scss';

/** The state of the person's edits: being saved, waiting, or saved. Empty until the first edit. */
export function SaveStatus(): React.ReactElement {
  const store = usePlanStore();
  const role = useStatusRole();
  const text = usePlanState((state) => (state.status === 'ready' ? unsavedText(state) : ''));
  const isWaiting = usePlanState((state) => state.status === 'ready' && obstacleIn(state) !== undefined);
  const hasFailed = usePlanState((state) => state.status === 'ready' && state.failures.length > 0);
  const [hasSaved, setSaved] = React.useState(false);
  React.useEffect(() => {
    if (text) {
      setSaved(true);
    }
  }, [text]);

  return (
    <>
      <span className={styles.status} role={role}>
        {text && <span>{text}</span>}
        {hasSaved && !text && !hasFailed && (
          <>
            <CheckIcon className={styles.icon} />
            <span>{strings.Saved}</span>
          </>
        )}
      </span>
      {isWaiting && (
        <Button appearance="link" onClick={() => store.saving.retryNow()}>
          {strings.RetryNow}
        </Button>
      )}
    </>
  );
}

function unsavedText(state: ReadyState): string {
  const count = state.unsaved.size;
  const obstacle = obstacleIn(state);
  if (obstacle) {
    return `${format(strings.NotSavedCount, count)} (${saveObstacleText(obstacle)})`;
  }
  if ([...state.unsaved.values()].every(({ kind }) => kind === 'conflict' || kind === 'deleted')) {
    return count > 0 ? format(strings.NotSavedCount, count) : '';
  }
  return count === 1 ? strings.Saving : format(strings.SavingCount, count);
}

function saveObstacleText({ kind }: SaveObstacle): string {
  switch (kind) {
    case 'offline':
      return strings.WaitingOffline;
    case 'throttled':
      return strings.WaitingThrottled;
    case 'conflict':
      return strings.WaitingConflict;
    case 'notFound':
      return strings.WaitingNoList;
  }
}

/** The same until a try succeeds: otherwise a screen reader would announce each try. */
function obstacleIn({ unsaved }: ReadyState): SaveObstacle | undefined {
  return [...unsaved.values()].map(saveObstacleOf).find((obstacle) => obstacle !== undefined);
}

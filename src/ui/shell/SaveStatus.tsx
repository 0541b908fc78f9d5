import * as React from 'react';
import { strings } from '../../strings/strings';
import { CheckIcon } from '../controls/icons';
import { usePlanState } from '../store/PlanStoreContext';
import styles from './SaveStatus.module.scss';

/** Whether the person's edits are in the list. Silent until the first edit. */
export function SaveStatus(): React.ReactElement {
  const isSaving = usePlanState((state) => state.status === 'ready' && state.unsaved.size > 0);
  const hasFailed = usePlanState((state) => state.status === 'ready' && state.failures.length > 0);
  const [hasSaved, setSaved] = React.useState(false);
  React.useEffect(() => {
    if (isSaving) {
      setSaved(true);
    }
  }, [isSaving]);

  const isAllSaved = hasSaved && !isSaving && !hasFailed;
  return (
    <span className={styles.status} role="status">
      {isSaving && strings.Saving}
      {isAllSaved && (
        <>
          <CheckIcon className={styles.icon} />
          {strings.Saved}
        </>
      )}
    </span>
  );
}

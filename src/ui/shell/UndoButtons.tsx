import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { useAnnouncer } from '../controls/useAnnouncer';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import styles from './UndoButtons.module.scss';

/** Taking the last step back and making it again; there once something can be taken back. Tells when it is done. */
export function UndoButtons(): React.ReactElement {
  const store = usePlanStore();
  const { canUndo, canRedo, taken } = useReadyPlan((state) => state.undo);
  const { announce, region } = useAnnouncer();
  React.useEffect(() => {
    if (taken) {
      announce(taken.direction === 'undo' ? strings.Undone : strings.Redone);
    }
  }, [taken, announce]);
  const handleUndo = (): void => {
    void store.step('undo');
  };
  const handleRedo = (): void => {
    void store.step('redo');
  };
  return (
    <>
      {region}
      {(canUndo || canRedo) && (
        <span className={styles.buttons}>
          <Button appearance="link" aria-keyshortcuts="Control+Z" disabled={!canUndo} onClick={handleUndo}>
            {strings.Undo}
          </Button>
          <Button appearance="link" aria-keyshortcuts="Control+Y" disabled={!canRedo} onClick={handleRedo}>
            {strings.Redo}
          </Button>
        </span>
      )}
    </>
  );
}

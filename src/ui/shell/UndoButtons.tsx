import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { useAnnounce } from '../controls/Announcer';
import { useIsReading } from '../store/PlanReading';
import { useIsAnnouncer } from '../store/PlanAnnouncing';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import styles from './UndoButtons.module.scss';

/** Taking the last step back and making it again; there once something can be taken back. Tells when it is done. */
export function UndoButtons(): React.ReactElement {
  const store = usePlanStore();
  const isReading = useIsReading();
  const { canUndo, canRedo, taken } = useReadyPlan((state) => state.undo);
  const announce = useAnnounce();
  const told = React.useRef(taken);
  const isAnnouncer = useIsAnnouncer();
  React.useEffect(() => {
    if (taken && taken !== told.current && isAnnouncer) {
      announce(taken.direction === 'undo' ? strings.Undone : strings.Redone);
    }
    told.current = taken;
  }, [taken, isAnnouncer, announce]);
  const handleUndo = (): void => {
    void store.undo.step('undo');
  };
  const handleRedo = (): void => {
    void store.undo.step('redo');
  };
  return (
    <>
      {(canUndo || canRedo) && !isReading && (
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

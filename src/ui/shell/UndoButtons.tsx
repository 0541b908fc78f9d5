import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { useIsReading } from '../store/PlanReading';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import styles from './UndoButtons.module.scss';

/** Undo and redo; there once something can be undone. */
export function UndoButtons(): React.ReactElement {
  const store = usePlanStore();
  const isReading = useIsReading();
  const { canUndo, canRedo } = useReadyPlan((state) => state.undo);
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

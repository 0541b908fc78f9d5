import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import styles from './UndoButtons.module.scss';

/** Taking the last step back and making it again; there once something can be taken back. */
export function UndoButtons(): React.ReactElement | null {
  const store = usePlanStore();
  const { canUndo, canRedo } = useReadyPlan((state) => state.undo);
  if (!canUndo && !canRedo) {
    return null;
  }
  const handleUndo = (): void => {
    void store.step('undo');
  };
  const handleRedo = (): void => {
    void store.step('redo');
  };
  return (
    <span className={styles.buttons}>
      <Button appearance="link" aria-keyshortcuts="Control+Z" disabled={!canUndo} onClick={handleUndo}>
        {strings.Undo}
      </Button>
      <Button appearance="link" aria-keyshortcuts="Control+Y" disabled={!canRedo} onClick={handleRedo}>
        {strings.Redo}
      </Button>
    </span>
  );
}

import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { shortcutsOf } from '../keys/commandOf';
import { useCommands } from '../keys/useCommands';
import { useIsReading } from '../store/PlanReading';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import styles from './UndoButtons.module.scss';

/** Undo and redo, with the keys at any time; the buttons are there once something can be undone. */
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
  // While the page is being edited the keys are the page's.
  useCommands(isReading ? {} : { undo: handleUndo, redo: handleRedo });
  return (
    <>
      {(canUndo || canRedo) && !isReading && (
        <span className={styles.buttons}>
          <Button appearance="link" aria-keyshortcuts={shortcutsOf('undo')} disabled={!canUndo} onClick={handleUndo}>
            {strings.Undo}
          </Button>
          <Button appearance="link" aria-keyshortcuts={shortcutsOf('redo')} disabled={!canRedo} onClick={handleRedo}>
            {strings.Redo}
          </Button>
        </span>
      )}
    </>
  );
}

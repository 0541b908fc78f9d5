import * as React from 'react';
import { strings } from '../../strings/strings';
import { type RoundTime, useConfirmationRound } from '../confirmation/useConfirmationRound';
import { Button } from '../controls/Button';
import { useReadyPlan } from '../store/PlanStoreContext';
import { useViewStore } from '../store/ViewStoreContext';
import styles from './CommandBar.module.scss';

export interface CommandBarProps {
  readonly round: RoundTime;
  /** What the signs of the view mean. */
  readonly legend: React.ReactNode;
  /** Commands on rows of the view; they stand before the confirmation round. */
  readonly rowCommands: React.ReactNode;
  /** How the view is operated, on a line of its own. */
  readonly hint?: React.ReactNode;
  /** What the view shows of the plan. */
  readonly children: React.ReactNode;
}

/** Over the chosen view: the plan's own commands, which are the same in all views, and those of the view. */
export function CommandBar({ round, legend, rowCommands, hint, children }: CommandBarProps): React.ReactElement {
  const view = useViewStore();
  const canAdd = useReadyPlan((state) => state.list.rights.canAdd);
  const { button, panel } = useConfirmationRound(round);
  return (
    <>
      <div className={styles.bar}>
        {legend}
        <div className={styles.commands}>
          {canAdd && (
            <Button appearance="link" onClick={() => view.open({ kind: 'new' })}>
              {strings.DetailsNew}
            </Button>
          )}
          {rowCommands}
          {button}
          {children}
        </div>
        {hint && <div className={styles.hint}>{hint}</div>}
      </div>
      {panel}
    </>
  );
}

import * as React from 'react';
import { strings } from '../../strings/strings';
import { type RoundTime, useConfirmationRound } from '../confirmation/useConfirmationRound';
import { Button } from '../controls/Button';
import { AddIcon } from '../controls/icons';
import { FilterBar } from '../filters/FilterBar';
import { FilterButton } from '../filters/FilterButton';
import { SearchBox } from '../filters/SearchBox';
import { useReadyPlan } from '../store/PlanStoreContext';
import { useViewStore } from '../store/ViewStoreContext';
import styles from './CommandBar.module.scss';

export interface CommandBarProps {
  readonly round: RoundTime;
  /** Commands on rows of the view; they stand before the confirmation round. */
  readonly rowCommands: React.ReactNode;
  /** How to use the view, on a line of its own. */
  readonly hint?: React.ReactNode;
  /** Settings of what the view shows. */
  readonly children: React.ReactNode;
}

/** Over the chosen view: the plan's own commands, which are the same in all views, and those of the view. */
export function CommandBar({ round, rowCommands, hint, children }: CommandBarProps): React.ReactElement {
  const view = useViewStore();
  const canAdd = useReadyPlan((state) => state.list.rights.canAdd);
  const { button, panel } = useConfirmationRound(round);
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.commands}>
          {canAdd && (
            <Button appearance="subtle" onClick={() => view.open({ kind: 'new' })}>
              <AddIcon />
              <span>{strings.DetailsNew}</span>
            </Button>
          )}
          {rowCommands}
          {button}
          {children}
        </div>
        <div className={styles.finding}>
          <SearchBox />
          <FilterButton />
        </div>
        <FilterBar />
        {hint && <div className={styles.hint}>{hint}</div>}
      </div>
      {panel}
    </>
  );
}

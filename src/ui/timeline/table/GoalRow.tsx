import * as React from 'react';
import type { GoalOutline } from '../../../domain/plan/PlanOutline';
import { format } from '../../../strings/format';
import { strings } from '../../../strings/strings';
import { GoalName } from '../rows/GoalName';
import { GoalSummary } from '../rows/GoalSummary';
import { HeadingButtons } from '../rows/HeadingButtons';
import styles from './GoalRow.module.scss';
import { type RowPlace, type SharedRowProps, columnCountOf } from '../shared/SharedRowProps';
import { ToggleButton } from '../rows/ToggleButton';
import { goalHeading, goalLabel } from '../shared/goalLabel';

export interface GoalRowProps extends RowPlace {
  readonly rowKey: string;
  readonly goal: GoalOutline;
  readonly isExpanded: boolean;
  readonly shared: SharedRowProps;
}

/** A goal over its actions: heads the rows below it, and closes them. */
export const GoalRow = React.memo(function GoalRow({
  rowKey,
  goal,
  isExpanded,
  shared,
  index
}: GoalRowProps): React.ReactElement {
  const heading = goalHeading(goal);
  return (
    <tr data-row-key={rowKey} data-index={index} aria-rowindex={index === undefined ? undefined : index + 3}>
      <th scope="rowgroup" className={styles.cell} colSpan={columnCountOf(shared)}>
        <div className={styles.line}>
          {shared.Check && (
            <shared.Check rowKey={rowKey} label={format(strings.SelectUnder, goalLabel(goal))} isInGrid />
          )}
          <div className={styles.name}>
            <h3 className={styles.heading}>
              <ToggleButton rowKey={rowKey} isExpanded={isExpanded} isInGrid={shared.canEdit} heading={heading}>
                <GoalName goal={goal} />
              </ToggleButton>
            </h3>
            {heading && <HeadingButtons heading={heading} isInGrid={shared.canEdit} />}
          </div>
          <GoalSummary goal={goal} shared={shared} />
        </div>
      </th>
    </tr>
  );
});

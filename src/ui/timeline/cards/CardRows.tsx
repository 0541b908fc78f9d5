import * as React from 'react';
import type { TimelineRow } from '../../../domain/timeline/timelineRows';
import { format } from '../../../strings/format';
import { strings } from '../../../strings/strings';
import { ListText } from '../../texts/ListText';
import { GoalName } from '../rows/GoalName';
import { GoalSummary } from '../rows/GoalSummary';
import { HeadingButtons } from '../rows/HeadingButtons';
import type { RowPlace, RowsProps, SharedRowProps } from '../shared/SharedRowProps';
import { ToggleButton } from '../rows/ToggleButton';
import { actionCountLabel, goalHeading, goalLabel } from '../shared/goalLabel';
import { ActionCard } from './ActionCard';
import styles from './CardRows.module.scss';

/** Goals, groups and cards, one under another, with empty room for those out of sight. */
export function CardRows({ slices, shared }: RowsProps): React.ReactElement {
  return (
    <>
      {slices.map(({ goalKey, items }) => (
        <section key={goalKey}>
          {items.map((item) =>
            item.kind === 'space' ? (
              <div key={item.key} style={{ blockSize: item.height }} />
            ) : (
              <div key={item.row.key} className={styles.row} data-row-key={item.row.key} data-index={item.index}>
                <CardRow row={item.row} shared={shared} />
              </div>
            )
          )}
        </section>
      ))}
    </>
  );
}

function HeadingCheck({
  rowKey,
  name,
  shared
}: {
  readonly rowKey: string;
  readonly name: string;
  readonly shared: SharedRowProps;
}): React.ReactElement | null {
  return shared.Check ? (
    <shared.Check rowKey={rowKey} label={format(strings.SelectUnder, name)} isInGrid={false} />
  ) : null;
}

interface CardRowProps extends RowPlace {
  readonly row: TimelineRow;
  readonly shared: SharedRowProps;
}

function CardRow({ row, shared }: CardRowProps): React.ReactElement {
  switch (row.kind) {
    case 'goal': {
      const heading = goalHeading(row.goal);
      return (
        <div className={styles.goal}>
          <div className={styles.goalLine}>
            <HeadingCheck rowKey={row.key} name={goalLabel(row.goal)} shared={shared} />
            <h3 className={styles.goalHeading}>
              <ToggleButton rowKey={row.key} isExpanded={row.isExpanded} isInGrid={false} heading={heading}>
                <GoalName goal={row.goal} />
              </ToggleButton>
            </h3>
            {heading && <HeadingButtons heading={heading} isInGrid={false} />}
          </div>
          <GoalSummary goal={row.goal} shared={shared} />
        </div>
      );
    }
    case 'group': {
      const heading = { kind: 'group', name: row.group.name, goal: row.goalName } as const;
      return (
        <div className={styles.groupLine}>
          <HeadingCheck rowKey={row.key} name={row.group.name} shared={shared} />
          <h4 className={styles.group}>
            <ToggleButton rowKey={row.key} isExpanded={row.isExpanded} isInGrid={false} heading={heading}>
              <ListText>{row.group.name}</ListText>
            </ToggleButton>
            {!row.isExpanded && <span className={styles.count}>{actionCountLabel(row.group.actionIds.length)}</span>}
          </h4>
          <HeadingButtons heading={heading} isInGrid={false} />
        </div>
      );
    }
    case 'action':
      return <ActionCard id={row.id} isGrouped={row.isGrouped} shared={shared} />;
    case 'none':
      return <p className={styles.none}>{strings.TimelineNoActions}</p>;
  }
}

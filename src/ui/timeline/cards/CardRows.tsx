import * as React from 'react';
import type { TimelineRow } from '../../../domain/timeline/timelineRows';
import { format } from '../../../strings/format';
import { strings } from '../../../strings/strings';
import { ListText } from '../../texts/ListText';
import { GoalName } from '../rows/GoalName';
import { GoalSummary } from '../rows/GoalSummary';
import { HeadingButtons } from '../rows/HeadingButtons';
import type { RowPlace } from '../frame/RowPlace';
import type { RowsProps } from '../frame/RowsProps';
import type { TimelineFrame } from '../frame/TimelineFrame';
import { ToggleButton } from '../rows/ToggleButton';
import { actionCountLabel, goalHeading, goalLabel } from '../frame/goalLabel';
import { ActionCard } from './ActionCard';
import styles from './CardRows.module.scss';

/** Goals, groups and cards, one under another, with empty room for those out of sight. */
export function CardRows({ slices, frame }: RowsProps): React.ReactElement {
  return (
    <>
      {slices.map(({ goalKey, items }) => (
        <section key={goalKey}>
          {items.map((item) =>
            item.kind === 'space' ? (
              <div key={item.key} style={{ blockSize: item.height }} />
            ) : (
              <div key={item.row.key} className={styles.row} data-row-key={item.row.key} data-index={item.index}>
                <CardRow row={item.row} frame={frame} />
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
  frame
}: {
  readonly rowKey: string;
  readonly name: string;
  readonly frame: TimelineFrame;
}): React.ReactElement | null {
  return frame.Check ? (
    <frame.Check rowKey={rowKey} label={format(strings.SelectUnder, name)} isInGrid={false} />
  ) : null;
}

interface CardRowProps extends RowPlace {
  readonly row: TimelineRow;
  readonly frame: TimelineFrame;
}

function CardRow({ row, frame }: CardRowProps): React.ReactElement {
  switch (row.kind) {
    case 'goal': {
      const heading = goalHeading(row.goal);
      return (
        <div className={styles.goal}>
          <div className={styles.goalLine}>
            <HeadingCheck rowKey={row.key} name={goalLabel(row.goal)} frame={frame} />
            <h3 className={styles.goalHeading}>
              <ToggleButton rowKey={row.key} isExpanded={row.isExpanded} isInGrid={false} heading={heading}>
                <GoalName goal={row.goal} />
              </ToggleButton>
            </h3>
            {heading && <HeadingButtons heading={heading} isInGrid={false} />}
          </div>
          <GoalSummary goal={row.goal} frame={frame} />
        </div>
      );
    }
    case 'group': {
      const heading = { kind: 'group', name: row.group.name, goal: row.goalName } as const;
      return (
        <div className={styles.groupLine}>
          <HeadingCheck rowKey={row.key} name={row.group.name} frame={frame} />
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
      return <ActionCard id={row.id} isGrouped={row.isGrouped} frame={frame} />;
    case 'none':
      return <p className={styles.none}>{strings.TimelineNoActions}</p>;
  }
}

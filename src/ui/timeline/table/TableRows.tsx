import * as React from 'react';
import type { TimelineRow } from '../../../domain/timeline/timelineRows';
import { strings } from '../../../strings/strings';
import { ActionRow } from './ActionRow';
import { GoalRow } from './GoalRow';
import { GroupRow } from './GroupRow';
import type { RowPlace } from '../frame/RowPlace';
import type { RowsProps } from '../frame/RowsProps';
import { type TimelineFrame, columnCountOf } from '../frame/TimelineFrame';
import styles from './TableRows.module.scss';

/** The rows of a table: a row group for each goal, with empty room for rows out of sight. */
export function TableRows({ slices, frame }: RowsProps): React.ReactElement {
  return (
    <>
      {slices.map(({ goalKey, items }) => (
        <tbody key={goalKey}>
          {items.map((item) =>
            item.kind === 'space' ? (
              <tr key={item.key} aria-hidden style={{ blockSize: item.height }} />
            ) : (
              <TableRow key={item.row.key} row={item.row} frame={frame} index={item.index} />
            )
          )}
        </tbody>
      ))}
    </>
  );
}

interface TableRowProps extends RowPlace {
  readonly row: TimelineRow;
  readonly frame: TimelineFrame;
}

function TableRow({ row, ...place }: TableRowProps): React.ReactElement {
  switch (row.kind) {
    case 'goal':
      return <GoalRow rowKey={row.key} goal={row.goal} isExpanded={row.isExpanded} {...place} />;
    case 'group':
      return (
        <GroupRow
          rowKey={row.key}
          name={row.group.name}
          goalName={row.goalName}
          actionCount={row.group.actionIds.length}
          isExpanded={row.isExpanded}
          {...place}
        />
      );
    case 'action':
      return <ActionRow rowKey={row.key} id={row.id} {...place} />;
    case 'none':
      return (
        <tr data-row-key={row.key} data-index={place.index}>
          <td
            className={styles.none}
            colSpan={columnCountOf(place.frame)}
            tabIndex={place.frame.canEdit ? -1 : undefined}
          >
            {strings.TimelineNoActions}
          </td>
        </tr>
      );
  }
}

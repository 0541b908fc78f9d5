import * as React from 'react';
import type { TimelineRow } from '../../../domain/timeline/timelineRows';
import { strings } from '../../../strings/strings';
import { ActionRow } from './ActionRow';
import { GoalRow } from './GoalRow';
import { GroupRow } from './GroupRow';
import { type RowPlace, type RowsProps, type SharedRowProps, columnCountOf } from '../shared/SharedRowProps';
import styles from './TableRows.module.scss';

/** The rows of a table: a row group for each goal, with empty room for rows out of sight. */
export function TableRows({ slices, shared }: RowsProps): React.ReactElement {
  return (
    <>
      {slices.map(({ goalKey, items }) => (
        <tbody key={goalKey}>
          {items.map((item) =>
            item.kind === 'space' ? (
              <tr key={item.key} aria-hidden style={{ blockSize: item.height }} />
            ) : (
              <TableRow key={item.row.key} row={item.row} shared={shared} index={item.index} />
            )
          )}
        </tbody>
      ))}
    </>
  );
}

interface TableRowProps extends RowPlace {
  readonly row: TimelineRow;
  readonly shared: SharedRowProps;
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
            colSpan={columnCountOf(place.shared)}
            tabIndex={place.shared.canEdit ? -1 : undefined}
          >
            {strings.TimelineNoActions}
          </td>
        </tr>
      );
  }
}

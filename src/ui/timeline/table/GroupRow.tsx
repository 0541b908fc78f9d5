import * as React from 'react';
import { format } from '../../../strings/format';
import { strings } from '../../../strings/strings';
import { ListText } from '../../texts/ListText';
import { HeadingButtons } from '../rows/HeadingButtons';
import styles from './GroupRow.module.scss';
import { type RowPlace, type SharedRowProps, columnCountOf } from '../shared/SharedRowProps';
import { ToggleButton } from '../rows/ToggleButton';
import { actionCountLabel } from '../shared/goalLabel';

export interface GroupRowProps extends RowPlace {
  readonly rowKey: string;
  readonly name: string;
  readonly goalName: string;
  readonly actionCount: number;
  readonly isExpanded: boolean;
  readonly shared: SharedRowProps;
}

/** A group (kokonaisuus) within its goal. */
export const GroupRow = React.memo(function GroupRow({
  rowKey,
  name,
  goalName,
  actionCount,
  isExpanded,
  shared,
  index
}: GroupRowProps): React.ReactElement {
  const heading = { kind: 'group', name, goal: goalName } as const;
  return (
    <tr data-row-key={rowKey} data-index={index} aria-rowindex={index === undefined ? undefined : index + 3}>
      <th scope="rowgroup" className={styles.cell} colSpan={columnCountOf(shared)}>
        <div className={styles.line}>
          {shared.Check && <shared.Check rowKey={rowKey} label={format(strings.SelectUnder, name)} isInGrid />}
          <ToggleButton rowKey={rowKey} isExpanded={isExpanded} isInGrid={shared.canEdit} heading={heading}>
            <ListText>{name}</ListText>
          </ToggleButton>
          <HeadingButtons heading={heading} isInGrid={shared.canEdit} />
          {!isExpanded && <span className={styles.count}>{actionCountLabel(actionCount)}</span>}
        </div>
      </th>
    </tr>
  );
});

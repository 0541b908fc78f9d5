import * as React from 'react';
import type { ActionId } from '../../../domain/plan/Action';
import { listed } from '../../../domain/text/isolate';
import { useListTextAttributes } from '../../texts/ListText';
import { ActionTitle } from '../rows/ActionTitle';
import styles from './ActionRow.module.scss';
import { PhaseCell } from './PhaseCell';
import type { RowPlace, SharedRowProps } from '../shared/SharedRowProps';
import { rowCells } from '../shared/rowCells';
import { useRow } from '../shared/useRow';

export interface ActionRowProps extends RowPlace {
  readonly id: ActionId;
  readonly rowKey: string;
  readonly shared: SharedRowProps;
}

/** One action over its half-years. Listens to its own action alone, so that one edit redraws one row. */
export const ActionRow = React.memo(function ActionRow({
  id,
  rowKey,
  shared,
  index
}: ActionRowProps): React.ReactElement | null {
  const { action, isSaving, storedPhases, arrival } = useRow(id);
  if (!action) {
    return null;
  }
  return (
    <tr
      className={styles.row}
      data-row-key={rowKey}
      data-action-id={id}
      data-index={index}
      aria-rowindex={index === undefined ? undefined : index + 3}
      aria-busy={isSaving || undefined}
    >
      <ActionTitle action={action} arrival={arrival} shared={shared} />
      {shared.kind === 'wide' && (
        <>
          <PartyCell names={action.departments} canEdit={shared.canEdit} />
          <PartyCell names={action.responsible} canEdit={shared.canEdit} />
        </>
      )}
      {rowCells(action, shared, storedPhases).map((cell) => (
        <PhaseCell key={cell.halfYear} title={action.title} cell={cell} shared={shared} />
      ))}
    </tr>
  );
});

function PartyCell({
  names,
  canEdit
}: {
  readonly names: readonly string[];
  readonly canEdit: boolean;
}): React.ReactElement {
  // The cell is the text's own element: one inside it in every row would be another hundred.
  return (
    <td
      className={styles.party}
      {...useListTextAttributes()}
      {...(canEdit ? { role: 'gridcell', tabIndex: -1, 'aria-readonly': true } : {})}
    >
      {listed(names)}
    </td>
  );
}

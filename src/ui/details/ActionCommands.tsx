import * as React from 'react';
import { draftOf, emptyDraft } from '../../domain/edits/ActionDraft';
import { canArrange } from '../../domain/edits/FieldRule';
import { longestLine } from '../../domain/edits/checkDraft';
import { type MoveDirection, findMoveTarget, moveAction } from '../../domain/edits/moveAction';
import type { Action } from '../../domain/plan/Action';
import { withinLength } from '../../domain/text/graphemes';
import { placeText } from '../../strings/placeText';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import styles from './ActionCommands.module.scss';
import type { DetailsTarget } from '../../application/view/ViewState';

export interface ActionCommandsProps {
  readonly action: Action;
  /** The person is moving the row to another group: its place is known when that is saved. */
  readonly isElsewhere: boolean;
  readonly onNew: (target: DetailsTarget) => void;
  readonly onDelete: () => void;
}

/** The commands of a whole row that the person has the rights for. */
export function ActionCommands({ action, isElsewhere, onNew, onDelete }: ActionCommandsProps): React.ReactElement {
  const { canAdd, canDelete } = useReadyPlan((state) => state.list.rights);
  const canMove = useReadyPlan((state) => canArrange(state.list.fieldRules));
  const isSaving = useReadyPlan((state) => state.unsaved.has(action.id));
  const insert = (): void => onNew({ kind: 'new', draft: emptyDraft(action.goal, action.group), after: action.id });
  const copy = (): void => {
    // This text is stored: no isolating characters around the title.
    const title = withinLength(
      strings.DetailsCopyTitle.replace('{0}', () => action.title),
      longestLine
    );
    onNew({ kind: 'new', draft: { ...draftOf(action), title }, after: action.id });
  };
  return (
    <div className={styles.commands}>
      {canAdd && <Command onClick={insert}>{strings.DetailsInsert}</Command>}
      {canAdd && <Command onClick={copy}>{strings.DetailsCopy}</Command>}
      {canMove && <MoveCommands action={action} isElsewhere={isElsewhere} />}
      {canDelete && (
        <Command isOff={isSaving} onClick={onDelete}>
          {strings.DetailsDelete}
        </Command>
      )}
    </div>
  );
}

function MoveCommands({
  action,
  isElsewhere
}: Pick<ActionCommandsProps, 'action' | 'isElsewhere'>): React.ReactElement {
  const store = usePlanStore();
  const outline = useReadyPlan((state) => state.outline);
  const [hasMoved, setMoved] = React.useState(false);
  const canMove = (direction: MoveDirection): boolean =>
    !isElsewhere && findMoveTarget(outline, action.id, direction) !== undefined;
  const move = (direction: MoveDirection): void => {
    const state = store.state.getState();
    if (state.status === 'ready') {
      store.edits.editMany(moveAction(state, action.id, direction));
      setMoved(true);
    }
  };
  return (
    <>
      <Command isOff={!canMove('up')} onClick={() => move('up')}>
        {strings.DetailsMoveUp}
      </Command>
      <Command isOff={!canMove('down')} onClick={() => move('down')}>
        {strings.DetailsMoveDown}
      </Command>
      <span className={styles.moved} role="status">
        {hasMoved && placeText(outline, action.id)}
      </span>
    </>
  );
}

/** Not disabled: a disabled button would lose the focus. */
function Command({
  isOff = false,
  onClick,
  children
}: {
  readonly isOff?: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}): React.ReactElement {
  return (
    <Button
      appearance="link"
      className={styles.command}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}
    >
      {children}
    </Button>
  );
}

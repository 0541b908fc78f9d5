import * as React from 'react';
import type { EditField } from '../../domain/edits/EditField';
import type { FieldConflict } from '../../domain/edits/mergeEdit';
import type { ActionId } from '../../domain/plan/Action';
import { fieldLabel } from '../../strings/fieldLabel';
import { fieldValueText } from '../../strings/fieldValueText';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import styles from './ConflictDialog.module.scss';
import type { Conflict } from './ConflictMessages';

export interface ConflictDialogProps {
  readonly id: ActionId;
  readonly title: string;
  readonly conflict: Conflict;
  readonly onClose: () => void;
}

/** Field by field: mine, theirs, and what it was. Nothing is overwritten until the choices are saved. */
export function ConflictDialog({ id, title, conflict, onClose }: ConflictDialogProps): React.ReactElement {
  const store = usePlanStore();
  const editor = conflict.editor ?? strings.ConflictSomeoneStart;
  const [mine, setMine] = React.useState<readonly EditField[]>([]);

  const handleChoice = (field: EditField, isMine: boolean): void =>
    setMine(isMine ? [...mine, field] : mine.filter((other) => other !== field));
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    onClose();
    store.saving.resolve(id, mine);
  };
  return (
    <Dialog title={strings.ConflictTitle} onDismiss={onClose}>
      <form onSubmit={handleSubmit}>
        <p className={styles.intro}>{format(strings.ConflictIntro, editor, title)}</p>
        {conflict.conflicts.map((field) => (
          <FieldChoice
            key={field.field}
            conflict={field}
            editor={editor}
            isMine={mine.includes(field.field)}
            onChoose={(isMine) => handleChoice(field.field, isMine)}
          />
        ))}
        <div className={styles.buttons}>
          <Button appearance="primary" type="submit">
            {strings.ConflictSave}
          </Button>
          <Button onClick={onClose}>{strings.ConflictLater}</Button>
        </div>
      </form>
    </Dialog>
  );
}

interface FieldChoiceProps {
  readonly conflict: FieldConflict;
  /** Who changed the field. */
  readonly editor: string;
  readonly isMine: boolean;
  readonly onChoose: (isMine: boolean) => void;
}

function FieldChoice({ conflict, editor, isMine, onChoose }: FieldChoiceProps): React.ReactElement {
  const phaseNames = useReadyPlan((state) => state.list.phaseNames);
  const name = `tk-conflict-${conflict.field}`;
  return (
    <fieldset className={styles.field}>
      <legend>{fieldLabel(conflict.field)}</legend>
      <label>
        <input type="radio" name={name} checked={!isMine} onChange={() => onChoose(false)} />
        <span>{format(strings.ConflictTheirs, fieldValueText(conflict.theirs, phaseNames), editor)}</span>
      </label>
      <label>
        <input type="radio" name={name} checked={isMine} onChange={() => onChoose(true)} />
        <span>{format(strings.ConflictMine, fieldValueText(conflict.mine, phaseNames))}</span>
      </label>
      <p className={styles.before}>{format(strings.ConflictBefore, fieldValueText(conflict.before, phaseNames))}</p>
    </fieldset>
  );
}

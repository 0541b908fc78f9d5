import * as React from 'react';
import { type PlanFault, planFaultOf } from '../../application/PlanFault';
import { checkName, isMerging } from '../../domain/edits/checkName';
import { renameEdits, rowsUnder } from '../../domain/edits/renameEdits';
import type { Heading } from '../../domain/plan/PlanOutline';
import { onOneLine } from '../../domain/text/identityKey';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { Field } from '../forms/Field';
import { useLeaveWarning } from '../forms/useLeaveWarning';
import { FaultDetails } from '../controls/FaultDetails';
import { Message } from '../controls/Message';
import { contextKeys } from '../keys/contextKeys';
import { useListTextAttributes } from '../texts/ListText';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import styles from './RenameDialog.module.scss';
import { nameFaultText, renameFaultText, renameOutcomeText } from './renameTexts';

export interface RenameDialogProps {
  readonly heading: Heading;
  /** The heading is going to have this name. */
  readonly onRename: (name: string) => void;
  /** @param name - the heading's new name, when it has changed */
  readonly onClose: (name?: string) => void;
}

type Saving = 'no' | 'yes' | PlanFault;

/** The dialog to rename a heading: a field, and what saving will change. */
export function RenameDialog({ heading, onRename, onClose }: RenameDialogProps): React.ReactElement {
  const store = usePlanStore();
  const plan = useReadyPlan((state) => state);
  const field = React.useRef<HTMLTextAreaElement>(null);
  const listText = useListTextAttributes();
  const [text, setText] = React.useState(heading.name);
  const [hasTried, setTried] = React.useState(false);
  const [saving, setSaving] = React.useState<Saving>('no');
  const [lost, setLost] = React.useState<string>();
  const name = onOneLine(text);
  // After a lost response the name may be saved already; that is no fault.
  const fault = name === lost ? undefined : checkName(heading, name, plan.outline);
  const merges = isMerging(heading, name, plan.outline);
  const dismiss = (): void => (saving === 'yes' ? undefined : onClose());
  React.useEffect(() => field.current?.select(), []);
  useLeaveWarning(text !== heading.name);

  const renameGoal = async (): Promise<void> => {
    setSaving('yes');
    try {
      await store.goals.rename(heading.name, name);
      onClose(name);
    } catch (error) {
      const failed = planFaultOf(error);
      setLost(failed.kind === 'offline' ? name : undefined);
      setSaving(failed);
    }
  };
  const submit = (): void => {
    setTried(true);
    if (saving === 'yes' || fault) {
      field.current?.focus();
    } else if (name === heading.name) {
      onClose();
    } else {
      if (!merges) {
        onRename(name);
      }
      if (heading.kind === 'goal') {
        void renameGoal();
      } else {
        store.edits.editMany(renameEdits(heading, name, plan.actions.values()));
        onClose(name);
      }
    }
  };
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    submit();
  };
  const handleKeyDown = contextKeys('headingName', { 'heading.save': submit });

  return (
    <Dialog
      title={heading.kind === 'goal' ? strings.RenameGoalTitle : strings.RenameGroupTitle}
      initialFocus={field}
      onDismiss={dismiss}
    >
      <form className={styles.form} onSubmit={handleSubmit} noValidate>
        {typeof saving === 'object' && (
          <Message intent="error">
            {renameFaultText(saving)}
            <FaultDetails fault={saving} />
          </Message>
        )}
        <Field
          name="name"
          label={strings.RenameName}
          isRequired
          fault={hasTried ? nameFaultText(fault, name) : undefined}
        >
          {(control) => (
            <textarea
              ref={field}
              rows={2}
              {...control}
              {...listText}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={handleKeyDown}
            />
          )}
        </Field>
        <p className={styles.outcome} role="status">
          {renameOutcomeText(rowsUnder(heading, plan.actions.values()).length, name, merges)}
        </p>
        <div className={styles.buttons}>
          <Button appearance="primary" type="submit" aria-disabled={saving === 'yes' || undefined}>
            {saving === 'yes' ? strings.DetailsSaving : strings.DetailsSave}
          </Button>
          <Button onClick={dismiss}>{strings.DetailsCancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

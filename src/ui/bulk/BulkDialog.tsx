import * as React from 'react';
import { emptyBulkDraft, isBulkDraftEmpty, toBulkChange } from '../../domain/edits/BulkDraft';
import { bulkEdits } from '../../domain/edits/bulkEdits';
import type { ActionId } from '../../domain/plan/Action';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { Sheet } from '../controls/Sheet';
import { Question } from '../forms/Question';
import { useLeaveWarning } from '../forms/useLeaveWarning';
import { useReturnFocus } from '../details/useReturnFocus';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { rowCount } from '../selection/rowCount';
import styles from './BulkDialog.module.scss';
import { BulkFields } from './BulkFields';
import { useBulkCheck } from './useBulkCheck';

export interface BulkDialogProps {
  readonly ids: ReadonlySet<ActionId>;
  /** @param message - what was done, to be announced */
  readonly onClose: (message?: string) => void;
}

/** One change for many rows: nothing changes but what is chosen, and what will change is told before it is saved. */
export function BulkDialog({ ids, onClose }: BulkDialogProps): React.ReactElement {
  useReturnFocus();
  const store = usePlanStore();
  const plan = useReadyPlan((state) => state);
  const [draft, setDraft] = React.useState(emptyBulkDraft);
  const [isAsking, setAsking] = React.useState(false);
  const { faults, isSound } = useBulkCheck(draft);
  const isEmpty = isBulkDraftEmpty(draft);
  const change = React.useMemo(() => toBulkChange(draft), [draft]);
  const edits = React.useMemo(() => bulkEdits(plan, ids, change), [plan, ids, change]);
  const isWhole = Object.keys(change).length > 0;
  useLeaveWarning(!isEmpty);

  const dismiss = (): void => (isEmpty ? onClose() : setAsking(!isAsking));
  const save = (): void => {
    if (isEmpty) {
      onClose();
    } else if (isSound()) {
      if (edits.length > 0) {
        store.edits.editMany(edits);
      }
      onClose(edits.length > 0 ? format(strings.BulkChanged, rowCount(edits.length)) : strings.BulkChangesNone);
    }
  };
  return (
    <Sheet
      title={format(strings.BulkTitle, rowCount(ids.size))}
      onDismiss={dismiss}
      onSubmit={save}
      foot={
        isAsking ? (
          <Question
            text={strings.DetailsDiscardQuestion}
            yes={strings.DetailsDiscardYes}
            no={strings.DetailsDiscardNo}
            onYes={() => onClose()}
            onSave={() => {
              setAsking(false);
              save();
            }}
            onNo={() => setAsking(false)}
          />
        ) : (
          <>
            <p className={styles.outcome} role="status">
              {isEmpty ? strings.BulkNothing : isWhole ? outcomeText(edits.length, ids.size) : strings.BulkIncomplete}
            </p>
            <Button appearance="primary" type="submit">
              {strings.DetailsSave}
            </Button>
            <Button onClick={dismiss}>{strings.DetailsCancel}</Button>
          </>
        )
      }
    >
      <BulkFields
        ids={ids}
        draft={draft}
        faults={faults}
        onChange={(part) => setDraft((now) => ({ ...now, ...part }))}
      />
    </Sheet>
  );
}

/** "Valituista 12 rivistä muuttuu 9." */
function outcomeText(count: number, total: number): string {
  if (count === 0) {
    return strings.BulkChangesNone;
  }
  return total === 1 ? strings.BulkChangesOne : format(strings.BulkChanges, count, total);
}

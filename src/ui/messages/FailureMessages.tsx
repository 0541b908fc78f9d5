import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { useViewStore } from '../store/ViewStoreContext';
import { ListText } from '../texts/ListText';
import { FaultDetails } from '../controls/FaultDetails';
import { Message } from '../controls/Message';
import styles from './ProblemList.module.scss';
import { failuresText, isCorrectable, isWorthRetrying, failedRows } from './failureText';
import { type FailureGroup, groupFailures } from './groupFailures';

/** The edits that the list refused: the reason, and a retry. */
export function FailureMessages(): React.ReactElement {
  const failures = useReadyPlan((state) => state.failures);
  return (
    <>
      {groupFailures(failures).map((group) => (
        <FailureMessage key={group[0].key} group={group} />
      ))}
    </>
  );
}

function FailureMessage({ group }: { readonly group: FailureGroup }): React.ReactElement {
  const store = usePlanStore();
  const view = useViewStore();
  const [failure] = group;
  const rows = failedRows(group);
  const dismiss = (): void => group.forEach(({ key }) => store.messages.dismissFailure(key));
  const handleCorrect = (): void => {
    dismiss();
    if (isCorrectable(failure)) {
      view.open({ kind: 'action', id: failure.action.id, refused: { edit: failure.edit, fault: failure.fault } });
    }
  };
  const handleRetry = (): void => {
    dismiss();
    if (isWorthRetrying(failure)) {
      store.edits.edit(failure.action.id, failure.edit);
    }
  };
  return (
    <Message
      intent="error"
      onDismiss={dismiss}
      actions={
        isCorrectable(failure) ? (
          <Button appearance="link" onClick={handleCorrect}>
            {failure.fault.kind === 'invalid' ? strings.Correct : strings.BackToChange}
          </Button>
        ) : (
          isWorthRetrying(failure) && (
            <Button appearance="link" onClick={handleRetry}>
              {strings.Retry}
            </Button>
          )
        )
      }
    >
      {failuresText(group)}
      {rows.length > 0 && (
        <details className={styles.details}>
          <summary>{strings.FailuresAll}</summary>
          <ul className={styles.list}>
            {rows.map((title, index) => (
              <li key={index}>
                <ListText>{title}</ListText>
              </li>
            ))}
          </ul>
        </details>
      )}
      {failure.kind !== 'closed' && <FaultDetails fault={failure.fault} />}
    </Message>
  );
}

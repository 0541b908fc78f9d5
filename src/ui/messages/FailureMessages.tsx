import * as React from 'react';
import type { SaveFailure } from '../../application/PlanState';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { FaultDetails } from './FaultDetails';
import { Message } from './Message';
import { failureText, isWorthRetrying } from './failureText';

/** The edits that did not reach the list: what happened, and trying again. */
export function FailureMessages(): React.ReactElement {
  const failures = useReadyPlan((state) => state.failures);
  return (
    <>
      {failures.map((failure) => (
        <FailureMessage key={failure.key} failure={failure} />
      ))}
    </>
  );
}

function FailureMessage({ failure }: { readonly failure: SaveFailure }): React.ReactElement {
  const store = usePlanStore();
  const title = useReadyPlan((state) => state.actions.get(failure.actionId)?.title ?? '');
  const handleRetry = (): void => {
    store.dismissFailure(failure.key);
    store.edit(failure.actionId, failure.edit);
  };
  return (
    <Message
      intent="error"
      onDismiss={() => store.dismissFailure(failure.key)}
      actions={
        isWorthRetrying(failure.fault) && (
          <Button appearance="link" onClick={handleRetry}>
            {strings.Retry}
          </Button>
        )
      }
    >
      {failureText(failure.fault, title)}
      <FaultDetails fault={failure.fault} />
    </Message>
  );
}

import * as React from 'react';
import type { Failure } from '../../application/PlanState';
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

function FailureMessage({ failure }: { readonly failure: Failure }): React.ReactElement {
  const store = usePlanStore();
  const handleRetry = (): void => {
    store.dismissFailure(failure.key);
    if (isWorthRetrying(failure)) {
      store.edit(failure.action.id, failure.edit);
    }
  };
  return (
    <Message
      intent="error"
      onDismiss={() => store.dismissFailure(failure.key)}
      actions={
        isWorthRetrying(failure) && (
          <Button appearance="link" onClick={handleRetry}>
            {strings.Retry}
          </Button>
        )
      }
    >
      {failureText(failure)}
      <FaultDetails fault={failure.fault} />
    </Message>
  );
}

import * as React from 'react';
import type { PlanFault } from '../../application/PlanFault';
import type { Failure } from '../../application/PlanState';
import type { ActionEdit } from '../../domain/edits/ActionEdit';
import type { ActionId } from '../../domain/plan/Action';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { FaultDetails } from './FaultDetails';
import { Message } from './Message';
import { failureText, isCorrectable, isWorthRetrying } from './failureText';

export interface FailureMessagesProps {
  /** The person wants to put right what the list did not take. */
  readonly onCorrect: (id: ActionId, refused: { readonly edit: ActionEdit; readonly fault: PlanFault }) => void;
}

/** The edits that did not reach the list: what happened, and trying again. */
export function FailureMessages({ onCorrect }: FailureMessagesProps): React.ReactElement {
  const failures = useReadyPlan((state) => state.failures);
  return (
    <>
      {failures.map((failure) => (
        <FailureMessage key={failure.key} failure={failure} onCorrect={onCorrect} />
      ))}
    </>
  );
}

function FailureMessage({
  failure,
  onCorrect
}: FailureMessagesProps & { readonly failure: Failure }): React.ReactElement {
  const store = usePlanStore();
  const handleCorrect = (): void => {
    store.dismissFailure(failure.key);
    if (isCorrectable(failure)) {
      onCorrect(failure.action.id, { edit: failure.edit, fault: failure.fault });
    }
  };
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
        isCorrectable(failure) ? (
          <Button appearance="link" onClick={handleCorrect}>
            {strings.Correct}
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
      {failureText(failure)}
      <FaultDetails fault={failure.fault} />
    </Message>
  );
}

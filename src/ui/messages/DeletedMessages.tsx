import * as React from 'react';
import type { PlanFault } from '../../application/PlanFault';
import type { ActionId } from '../../domain/plan/Action';
import { listed } from '../../domain/text/isolate';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';
import { Button } from '../controls/Button';
import { useStatusRole } from '../store/PlanSpeaking';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { FaultDetails } from '../controls/FaultDetails';
import { Message } from '../controls/Message';

/** Rows that somebody deleted while the person's edits of them waited: told at once, decided when the person is ready. */
export function DeletedMessages(): React.ReactElement {
  const role = useStatusRole();
  const unsaved = useReadyPlan((state) => state.unsaved);
  const [madeAnew, setMadeAnew] = React.useState<readonly string[]>([]);
  return (
    <>
      {[...unsaved].map(([id, status]) =>
        status.kind === 'deleted' ? (
          <DeletedMessage
            key={id}
            id={id}
            fault={status.fault}
            onMadeAnew={(title) => setMadeAnew((before) => [...before, title])}
          />
        ) : null
      )}
      <div role={role}>
        {madeAnew.length > 0 && (
          <Message intent="info" onDismiss={() => setMadeAnew([])}>
            {format(strings.DeletedMadeAnew, listed(madeAnew))}
          </Message>
        )}
      </div>
    </>
  );
}

interface DeletedMessageProps {
  readonly id: ActionId;
  readonly fault: PlanFault | undefined;
  readonly onMadeAnew: (title: string) => void;
}

function DeletedMessage({ id, fault, onMadeAnew }: DeletedMessageProps): React.ReactElement {
  const store = usePlanStore();
  const title = titleText(useReadyPlan((state) => state.actions.get(id)?.title));
  const isUnseen = fault?.kind === 'notFound' && fault.isUnseen === true;
  const handleBringBack = async (): Promise<void> => {
    if ((await store.saving.bringBack(id)) === 'recreated') {
      onMadeAnew(title);
    }
  };
  return (
    <Message
      intent="error"
      actions={
        <>
          <Button
            appearance="link"
            onClick={() => {
              void handleBringBack();
            }}
          >
            {isUnseen ? strings.Retry : strings.DeletedBringBack}
          </Button>
          <Button appearance="link" onClick={() => store.saving.discard(id)}>
            {strings.DeletedLetGo}
          </Button>
        </>
      }
    >
      {format(isUnseen ? strings.DeletedUnseen : strings.DeletedMessage, title)}
      {fault && !isUnseen && (
        <>
          <span>{` ${fault.kind === 'forbidden' ? strings.DeletedForbidden : strings.DeletedFailed}`}</span>
        </>
      )}
      {fault && <FaultDetails fault={fault} />}
    </Message>
  );
}

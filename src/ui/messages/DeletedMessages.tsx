import * as React from 'react';
import type { PlanFault } from '../../application/PlanFault';
import type { ActionId } from '../../domain/plan/Action';
import { listed } from '../../domain/text/isolate';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';
import { Button } from '../controls/Button';
import { useStatusRole } from '../store/PlanAnnouncing';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { FaultDetails } from '../controls/FaultDetails';
import { Message } from '../controls/Message';

/** Rows that were deleted while edits of them waited: reported at once, decided when the person is ready. */
export function DeletedMessages(): React.ReactElement {
  const role = useStatusRole();
  const unsaved = useReadyPlan((state) => state.unsaved);
  const [recreated, setRecreated] = React.useState<readonly string[]>([]);
  return (
    <>
      {[...unsaved].map(([id, status]) =>
        status.kind === 'deleted' ? (
          <DeletedMessage
            key={id}
            id={id}
            fault={status.fault}
            onRecreated={(title) => setRecreated((before) => [...before, title])}
          />
        ) : null
      )}
      <div role={role}>
        {recreated.length > 0 && (
          <Message intent="info" onDismiss={() => setRecreated([])}>
            {format(strings.DeletedRecreated, listed(recreated))}
          </Message>
        )}
      </div>
    </>
  );
}

interface DeletedMessageProps {
  readonly id: ActionId;
  readonly fault: PlanFault | undefined;
  readonly onRecreated: (title: string) => void;
}

function DeletedMessage({ id, fault, onRecreated }: DeletedMessageProps): React.ReactElement {
  const store = usePlanStore();
  const title = titleText(useReadyPlan((state) => state.actions.get(id)?.title));
  const isUnseen = fault?.kind === 'notFound' && fault.isUnseen === true;
  const handleBringBack = async (): Promise<void> => {
    if ((await store.saving.bringBack(id)) === 'recreated') {
      onRecreated(title);
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
            {strings.DeletedDiscard}
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

import * as React from 'react';
import type { RowStatus } from '../../application/saving/RowStatus';
import type { ActionId } from '../../domain/plan/Action';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';
import { Button } from '../controls/Button';
import { Message } from '../controls/Message';
import { lazyPart } from '../parts/lazyPart';
import { Part } from '../parts/Part';
import { useReadyPlan } from '../store/PlanStoreContext';

export type Conflict = Extract<RowStatus, { readonly kind: 'conflict' }>;

const ConflictDialog = lazyPart(
  new Part(() => import(/* webpackChunkName: 'conflicts' */ './ConflictDialog')),
  (part) => part.ConflictDialog
);

/** Rows in which another person changed the same field: reported at once, resolved when the person is ready. */
export function ConflictMessages(): React.ReactElement {
  const unsaved = useReadyPlan((state) => state.unsaved);
  return (
    <>
      {[...unsaved].map(([id, status]) =>
        status.kind === 'conflict' ? <ConflictMessage key={id} id={id} conflict={status} /> : null
      )}
    </>
  );
}

function ConflictMessage({ id, conflict }: { readonly id: ActionId; readonly conflict: Conflict }): React.ReactElement {
  const title = titleText(useReadyPlan((state) => state.actions.get(id)?.title));
  // Number of the opening; 0 when closed. Pressing again after a failed load retries.
  const [opening, setOpening] = React.useState(0);
  return (
    <>
      <Message
        intent="error"
        actions={
          <Button appearance="link" aria-haspopup="dialog" onClick={() => setOpening((count) => count + 1)}>
            {strings.ConflictChoose}
          </Button>
        }
      >
        {format(strings.ConflictMessage, title, conflict.editor ?? strings.ConflictSomeone)}
      </Message>
      {opening > 0 && <ConflictDialog key={opening} {...{ id, title, conflict }} onClose={() => setOpening(0)} />}
    </>
  );
}

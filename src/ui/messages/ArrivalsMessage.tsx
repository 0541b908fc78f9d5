import * as React from 'react';
import { listed } from '../../domain/text/isolate';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';
import { useStatusRole } from '../store/PlanAnnouncing';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { Message } from '../controls/Message';

/** What others have changed since the plan was opened, and who. */
export function ArrivalsMessage(): React.ReactElement {
  const store = usePlanStore();
  const role = useStatusRole();
  const arrivals = useReadyPlan((state) => state.arrivals);
  const [firstId] = arrivals.keys();
  const title = useReadyPlan((state) => (firstId === undefined ? '' : state.actions.get(firstId)?.title));
  const editors = listed([...new Set([...arrivals.values()].map(({ editor }) => editor ?? strings.ConflictSomeone))]);
  return (
    <div role={role}>
      {arrivals.size > 0 && (
        <Message intent="info" onDismiss={() => store.messages.dismissArrivals()}>
          {arrivals.size === 1
            ? format(strings.ArrivalsOne, titleText(title), editors)
            : format(strings.ArrivalsMany, arrivals.size, editors)}
        </Message>
      )}
    </div>
  );
}

import * as React from 'react';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Message } from '../controls/Message';
import { useReadyPlan } from '../store/PlanStoreContext';

/**
 * What the list's own form asks for and this one does not, with the way there. Saving is offered all the same: the service
 * takes the row, and the rest can be filled in afterwards.
 */
export function RequiredColumns(): React.ReactElement | null {
  const columns = useReadyPlan((state) => state.list.requiredColumns);
  const form = useReadyPlan((state) => state.list.links.newForm);
  return columns.length === 0 ? null : (
    <Message intent="warning" actions={<a href={form}>{strings.RequiredForm}</a>}>
      {format(strings.RequiredColumns, columns.join(', '))}
    </Message>
  );
}

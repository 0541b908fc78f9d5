import * as React from 'react';
import { wholePlan } from '../../domain/filters/RowFilter';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { StateMessage } from '../states/StateMessage';
import { useViewStore } from '../store/ViewStoreContext';

/** In the place of the rows when no row answers; the conditions stand over it in words. */
export function NoMatches(): React.ReactElement {
  const view = useViewStore();
  return (
    <StateMessage
      title={strings.FilterNone}
      actions={<Button onClick={() => view.filter(wholePlan)}>{strings.FilterClear}</Button>}
    >
      <p>{strings.FilterNoneText}</p>
    </StateMessage>
  );
}

import * as React from 'react';
import { useAnnounce } from '../controls/Announcer';
import { lazyPart } from '../parts/lazyPart';
import { Part } from '../parts/Part';
import { useViewState, useViewStore } from '../store/ViewStoreContext';

const DetailsPanel = lazyPart(
  new Part(() => import(/* webpackChunkName: 'details' */ './DetailsPanel')),
  (part) => part.DetailsPanel,
  ({ target }) => target
);

/** Where the details panel stands: once in a web part, whatever opens it (`ViewStore.open`). */
export function DetailsPlace(): React.ReactElement | null {
  const view = useViewStore();
  const target = useViewState((state) => state.opened);
  const announce = useAnnounce();
  // A panel that goes with its plan does not come back with it; what was written in it is a draft.
  React.useEffect(() => () => view.closeDetails(), [view]);
  const handleClose = (message?: string): void => {
    view.closeDetails();
    if (message) {
      announce(message);
    }
  };
  return target ? <DetailsPanel target={target} onOpen={(next) => view.open(next)} onClose={handleClose} /> : null;
}

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

/** The one details panel of a web part, opened with `ViewStore.open`. */
export function DetailsPlace(): React.ReactElement | null {
  const view = useViewStore();
  const target = useViewState((state) => state.opened);
  const announce = useAnnounce();
  // When the plan is unmounted, the panel is closed for good; its content is kept as a draft.
  React.useEffect(() => () => view.closeDetails(), [view]);
  const handleClose = (message?: string): void => {
    view.closeDetails();
    if (message) {
      announce(message);
    }
  };
  return target ? <DetailsPanel target={target} onOpen={(next) => view.open(next)} onClose={handleClose} /> : null;
}

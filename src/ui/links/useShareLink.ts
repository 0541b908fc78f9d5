import * as React from 'react';
import type { AddressEntry } from '../../application/view/viewAddress';
import { useRoadmapHost } from '../host/RoadmapHost';

/** What became of a link that was asked for: in the clipboard, in a dialog of the place, or to be copied by hand. */
export type SharedLink = 'copied' | 'shown' | { readonly link: string };

export interface LinkSharing {
  /** Missing where what is shown has no address. */
  readonly share: (() => void) | undefined;
  /** `undefined` until a link has been asked for. */
  readonly shared: SharedLink | undefined;
}

/**
 * Hands out a link to what is shown.
 *
 * @param entries - of the address
 * @param label - names what the link leads to
 */
export function useShareLink(entries: readonly AddressEntry[], label: string): LinkSharing {
  const { address } = useRoadmapHost();
  const [shared, setShared] = React.useState<SharedLink>();
  const isMounted = React.useRef(true);
  React.useEffect(
    () => () => {
      isMounted.current = false;
    },
    []
  );
  if (!address) {
    return { share: undefined, shared };
  }
  const tell = (outcome: SharedLink): void => {
    if (isMounted.current) {
      setShared(outcome);
    }
  };
  const byHand = (): void => tell({ link: address.linkTo(entries) });
  const share = (): void => {
    void address.share(entries, label).then(tell, byHand);
  };
  return { share, shared };
}

import * as React from 'react';
import type { ViewStore } from '../../application/view/ViewStore';
import {
  type AddressedView,
  isSameAddress,
  readViewAddress,
  writeViewAddress
} from '../../application/view/viewAddress';
import type { ViewAddress } from '../host/ViewAddress';

/**
 * Keeps the address of the place and what is shown the same. A condition or an opened action is a step that going back
 * undoes; letters that are typed one after another are one step, and closing a panel is none.
 */
export function useViewAddress(view: ViewStore, address: ViewAddress | undefined): void {
  React.useEffect(() => {
    if (!address) {
      return undefined;
    }
    let written = view.addressed();
    const stopWriting = view.state.subscribe(() => {
      const shown = view.addressed();
      if (!isSameAddress(shown, written)) {
        address.write(writeViewAddress(shown), isStep(written, shown));
        written = shown;
      }
    });
    const stopFollowing = address.follow(() => {
      const { view: wanted, dropped } = readViewAddress(address.read());
      if (!isSameAddress(wanted, written)) {
        written = wanted;
        view.show(wanted, dropped);
      }
    });
    return () => {
      stopWriting();
      stopFollowing();
    };
  }, [view, address]);
}

function isStep(before: AddressedView, after: AddressedView): boolean {
  const isTyping = before.filter.text !== '' && after.filter.text !== '' && before.filter.text !== after.filter.text;
  const isClosing = before.openedId !== undefined && after.openedId === undefined;
  return !isTyping && !isClosing;
}

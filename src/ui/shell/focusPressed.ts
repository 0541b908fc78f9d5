import type * as React from 'react';

/**
 * Gives the focus to the button or box that is pressed, before its own handlers run. Safari does not, and what is open then
 * could not give the focus back, nor would the keys of the web part be heard. In other browsers it is there already.
 */
export function focusPressed(event: React.MouseEvent): void {
  const control = (event.target as Element).closest<HTMLElement>('button, input');
  if (control && control !== document.activeElement) {
    control.focus({ preventScroll: true });
  }
}

import * as React from 'react';
import { keyCommandOf } from '../keys/keyCommandOf';

/**
 * Shows a dialog over the page with the focus on its heading, so that a long form is read from its beginning. Escape
 * and the browser's own dismissal call the owner instead of closing.
 */
export function useModal(
  dialog: React.RefObject<HTMLDialogElement>,
  heading: React.RefObject<HTMLElement>,
  onDismiss: () => void
): void {
  const dismiss = React.useRef(onDismiss);
  dismiss.current = onDismiss;

  React.useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) {
      return undefined;
    }
    show(element);
    heading.current?.focus();
    const handleCancel = (event: Event): void => {
      // A file or colour dialog of the browser fires `cancel` too.
      if (event.target === element) {
        event.preventDefault();
        dismiss.current();
      }
    };
    const handleKeyDown = (event: KeyboardEvent): void => {
      if (isClosing(event) && !event.defaultPrevented) {
        event.preventDefault();
        dismiss.current();
      }
    };
    // The canvas of an edited page handles Escape in its capture phase (sp-dev-docs 7578): this dialog gets it first.
    let isHeard = false;
    const handleKey = (): void => {
      isHeard = true;
    };
    let timer = 0;
    const watchEscape = (event: KeyboardEvent): void => {
      if (isClosing(event) && event.target instanceof Node && element.contains(event.target)) {
        isHeard = false;
        timer = window.setTimeout(() => {
          if (!isHeard) {
            dismiss.current();
          }
        });
      }
    };
    window.addEventListener('keydown', watchEscape, { capture: true });
    element.addEventListener('keydown', handleKey, { capture: true });
    element.addEventListener('cancel', handleCancel);
    element.addEventListener('keydown', handleKeyDown);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('keydown', watchEscape, { capture: true });
      element.removeEventListener('keydown', handleKey, { capture: true });
      element.removeEventListener('cancel', handleCancel);
      element.removeEventListener('keydown', handleKeyDown);
    };
  }, [dialog, heading]);
}

function isClosing(event: KeyboardEvent): boolean {
  return keyCommandOf(event, ['dialog'])?.command === 'dialog.close';
}

/** Browsers without modal dialogs show it above the page by its z-index. */
function show(element: HTMLDialogElement): void {
  if (typeof element.showModal === 'function') {
    element.showModal();
  } else {
    element.setAttribute('open', '');
  }
}

import * as React from 'react';

export interface Opening {
  /** Number of the opening, the key of what is opened; 0 when it is closed. */
  readonly opening: number;
  /** Opens; opening again after a failed load is another try. */
  readonly open: () => void;
  /** Closes, and returns the focus to the button. */
  readonly close: () => void;
  readonly button: React.RefObject<HTMLButtonElement>;
}

/** A button that opens a dialog which is loaded on demand. */
export function useOpening(): Opening {
  const [opening, setOpening] = React.useState(0);
  const button = React.useRef<HTMLButtonElement>(null);
  return {
    opening,
    open: () => setOpening((count) => count + 1),
    close: () => {
      setOpening(0);
      button.current?.focus();
    },
    button
  };
}

import * as React from 'react';
import styles from './Dialog.module.scss';
import { useModal } from './useModal';

export interface DialogProps {
  readonly title: string;
  /** What has the focus at first; the title when missing. */
  readonly initialFocus?: React.RefObject<HTMLElement>;
  /** The person dismisses it: Escape, or the browser's own gesture. */
  readonly onDismiss: () => void;
  readonly children: React.ReactNode;
}

/** One dialog is open at a time on a page. */
const titleId = 'tiekartta-dialog-heading';

/** A modal dialog in the middle of the page, in the page's theme. */
export function Dialog({ title, initialFocus, onDismiss, children }: DialogProps): React.ReactElement {
  const dialog = React.useRef<HTMLDialogElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  useModal(dialog, initialFocus ?? heading, onDismiss);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
      <h2 ref={heading} id={titleId} className={styles.title} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}

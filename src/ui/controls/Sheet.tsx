import * as React from 'react';
import { strings } from '../../strings/strings';
import { DismissIcon } from './icons';
import styles from './Sheet.module.scss';
import { useModal } from './useModal';

export interface SheetProps {
  readonly title: string | React.ReactElement;
  /** Under the title: the row's place and its commands. */
  readonly head?: React.ReactNode;
  /** Before the close button. */
  readonly tools?: React.ReactNode;
  /** Stays visible at the end of the sheet. */
  readonly foot?: React.ReactNode;
  /** For a panel whose fields are short. */
  readonly isNarrow?: boolean;
  /** It takes the place of another, and does not move in. */
  readonly isStill?: boolean;
  /** Keys of what is in the sheet. */
  readonly onKeyDown?: (event: React.KeyboardEvent) => void;
  /** The person dismisses it: Escape, the close button, the browser’s own gesture. */
  readonly onDismiss: () => void;
  readonly onSubmit?: () => void;
  readonly children: React.ReactNode;
}

/** One panel is open at a time on a page. */
const titleId = 'tiekartta-sheet-heading';

/** A sheet at the side of the page, over it; on a narrow screen the whole page. */
export function Sheet(props: SheetProps): React.ReactElement {
  const { title, head, tools, foot, onDismiss, onSubmit, onKeyDown, children } = props;
  const shape = [styles.sheet, props.isNarrow && styles.narrow, props.isStill && styles.still]
    .filter(Boolean)
    .join(' ');
  const dialog = React.useRef<HTMLDialogElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  useModal(dialog, heading, onDismiss);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <dialog ref={dialog} className={shape} aria-labelledby={titleId}>
      <div role="presentation" className={styles.keys} onKeyDown={onKeyDown}>
        <form className={styles.form} onSubmit={handleSubmit} noValidate>
          <header className={styles.head}>
            <div className={styles.titleLine}>
              <h2 ref={heading} id={titleId} className={styles.title} tabIndex={-1}>
                {title}
              </h2>
              {tools}
              <button type="button" className={styles.close} aria-label={strings.DetailsClose} onClick={onDismiss}>
                <DismissIcon />
              </button>
            </div>
            {head}
          </header>
          <div className={styles.body}>{children}</div>
          {foot && <footer className={styles.foot}>{foot}</footer>}
        </form>
      </div>
    </dialog>
  );
}

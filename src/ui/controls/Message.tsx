import * as React from 'react';
import { DismissIcon, InfoIcon, WarningIcon } from './icons';
import { strings } from '../../strings/strings';
import { useIsAnnouncer } from '../store/PlanAnnouncing';
import styles from './Message.module.scss';

export interface MessageProps {
  readonly intent: 'info' | 'warning' | 'error';
  /** Buttons that follow the text. */
  readonly actions?: React.ReactNode;
  readonly onDismiss?: () => void;
  readonly children: React.ReactNode;
}

/** A message above the plan; an error interrupts a screen reader, the others do not. */
export function Message({ intent, actions, onDismiss, children }: MessageProps): React.ReactElement {
  const isAnnouncer = useIsAnnouncer();
  // The announcing web part may change later: a message that is shown already is not announced again.
  const [isTold] = React.useState(isAnnouncer);
  const Icon = intent === 'info' ? InfoIcon : WarningIcon;
  return (
    <div className={`${styles.message} ${styles[intent]}`} role={intent === 'error' && isTold ? 'alert' : undefined}>
      <Icon className={styles.icon} />
      <div className={styles.content}>
        <div className={styles.text}>{inElements(children)}</div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {onDismiss && (
        <button type="button" className={styles.dismiss} aria-label={strings.Dismiss} onClick={onDismiss}>
          <DismissIcon />
        </button>
      )}
    </div>
  );
}

/** Each text in an element of its own, so that it can be changed on a page that the browser has translated. */
function inElements(children: React.ReactNode): React.ReactNode {
  return React.Children.map(children, (child) =>
    typeof child === 'string' && child.trim() !== '' ? <span>{child}</span> : child
  );
}

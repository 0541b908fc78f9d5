import * as React from 'react';
import { strings } from '../../strings/strings';
import { contextKeys } from '../keys/contextKeys';
import type { PartFault } from './PartFault';
import { PartMessage, type PartMessageProps } from './PartMessage';
import styles from './PartPlace.module.scss';

export interface PartPlaceProps extends Omit<PartMessageProps, 'fault'> {
  /** Missing while the part is being loaded. */
  readonly fault: PartFault | undefined;
  /** The part would take the focus; so does its message. */
  readonly takesFocus?: boolean;
}

/** Faster loads show no message. In milliseconds. */
const silence = 500;

/**
 * Placeholder of a part that is being loaded, at the lower edge of the visible area; then the reason when that failed.
 */
export function PartPlace({ fault, takesFocus, onDismiss, ...rest }: PartPlaceProps): React.ReactElement {
  const opener = React.useRef<Element | null>(null);
  const isWaiting = fault === undefined;
  React.useLayoutEffect(() => {
    if (isWaiting) {
      opener.current = document.activeElement;
    }
  }, [isWaiting]);
  const handleKey = contextKeys('message', { 'message.dismiss': onDismiss });
  return (
    <div role="presentation" className={styles.place} onKeyDown={handleKey}>
      {fault ? (
        <FocusedMessage opener={takesFocus ? opener.current : null} {...{ fault, onDismiss }} {...rest} />
      ) : (
        <LoadingText />
      )}
    </div>
  );
}

/** The live region is mounted before its text, or it would not be announced. */
function LoadingText(): React.ReactElement {
  const [isLong, setLong] = React.useState(false);
  React.useEffect(() => {
    const timer = window.setTimeout(() => setLong(true), silence);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={styles.loading}>
      {isLong && strings.PartLoading}
    </div>
  );
}

interface FocusedMessageProps extends PartMessageProps {
  /** Has the focus before and after the message. */
  readonly opener: Element | null;
}

/** Takes the focus only from the element that requested the part: the person may have moved on. */
function FocusedMessage({ opener, ...props }: FocusedMessageProps): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => {
    const { current } = place;
    if (opener && (document.activeElement === opener || document.activeElement === document.body)) {
      current?.querySelector('button')?.focus({ preventScroll: true });
    }
    return () => {
      if (opener instanceof HTMLElement && current?.contains(document.activeElement)) {
        opener.focus({ preventScroll: true });
      }
    };
  }, [opener]);
  return (
    <div ref={place}>
      <PartMessage {...props} />
    </div>
  );
}

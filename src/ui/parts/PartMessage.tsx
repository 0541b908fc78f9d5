import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { FaultDetails } from '../controls/FaultDetails';
import { Message } from '../controls/Message';
import { type PartFault, partText } from './PartFault';

export interface PartMessageProps {
  readonly fault: PartFault;
  /** Missing where a part that threw cannot be retried. */
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
  /** What works without it. */
  readonly children?: React.ReactNode;
}

/** Why something did not open, and what helps. Retries by itself when the connection is back. */
export function PartMessage({ fault, onRetry, onDismiss, children }: PartMessageProps): React.ReactElement {
  const { kind } = fault;
  const retry = React.useRef(onRetry);
  React.useLayoutEffect(() => {
    retry.current = onRetry;
  });
  React.useEffect(() => {
    if (kind !== 'unreachable') {
      return undefined;
    }
    const handleOnline = (): void => retry.current?.();
    window.addEventListener('online', handleOnline);
    return () => window.removeEventListener('online', handleOnline);
  }, [kind]);
  return (
    <Message
      intent="error"
      actions={
        <>
          {kind !== 'gone' && onRetry && <Button onClick={onRetry}>{strings.Retry}</Button>}
          {kind !== 'unreachable' && <Button onClick={() => window.location.reload()}>{strings.ReloadPage}</Button>}
        </>
      }
      onDismiss={onDismiss}
    >
      {partText(fault)} {children}
      <FaultDetails fault={fault} />
    </Message>
  );
}

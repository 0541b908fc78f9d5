import * as React from 'react';
import { strings } from '../../strings/strings';
import { FaultDetails } from '../messages/FaultDetails';
import { StateMessage } from '../states/StateMessage';

interface ErrorBoundaryState {
  readonly message: string | undefined;
}

/** Keeps a fault of ours from blanking the page, and says what the person can do. */
export class ErrorBoundary extends React.Component<{}, ErrorBoundaryState> {
  public override state: ErrorBoundaryState = { message: undefined };

  public static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { message: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) };
  }

  public override render(): React.ReactNode {
    const { message } = this.state;
    return message === undefined ? (
      this.props.children
    ) : (
      <StateMessage
        title={strings.BrokenTitle}
        details={<FaultDetails fault={{ kind: 'unexpected', detail: message }} />}
      >
        <p>{strings.BrokenText}</p>
      </StateMessage>
    );
  }
}

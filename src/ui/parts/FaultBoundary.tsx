import * as React from 'react';
import { type PartFault, toPartFault } from './PartFault';

export interface FaultBoundaryProps {
  /** What stands in the place of children that threw. `retry` draws them again. */
  readonly draw: (fault: PartFault, retry: () => void) => React.ReactNode;
  /** What the children are about. Another subject is another try. */
  readonly subject?: unknown;
}

interface FaultBoundaryState {
  readonly fault: PartFault | undefined;
}

/** Keeps a fault of its children from taking what is around them off the page. */
export class FaultBoundary extends React.Component<FaultBoundaryProps, FaultBoundaryState> {
  public override state: FaultBoundaryState = { fault: undefined };

  public static getDerivedStateFromError(error: unknown): FaultBoundaryState {
    return { fault: toPartFault(error) };
  }

  public override componentDidUpdate({ subject }: FaultBoundaryProps): void {
    if (this.state.fault && subject !== this.props.subject) {
      this.retry();
    }
  }

  public override render(): React.ReactNode {
    const { fault } = this.state;
    return fault ? this.props.draw(fault, this.retry) : this.props.children;
  }

  private readonly retry = (): void => this.setState({ fault: undefined });
}

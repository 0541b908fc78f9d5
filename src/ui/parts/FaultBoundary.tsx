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
  /** Somebody else has moved elements in the document: drawn from the beginning, the children are in order again. */
  readonly isForeign: boolean;
}

/** A page is translated once or twice; more faults of the kind have another reason. */
const mostRedraws = 3;

/**
 * Keeps a fault of its children from taking what is around them off the page. What a browser's translation has put out of
 * order is drawn again at once.
 */
export class FaultBoundary extends React.Component<FaultBoundaryProps, FaultBoundaryState> {
  public override state: FaultBoundaryState = { fault: undefined, isForeign: false };
  private redraws = 0;

  public static getDerivedStateFromError(error: unknown): FaultBoundaryState {
    const isForeign = error instanceof DOMException && error.name === 'NotFoundError';
    return { fault: toPartFault(error), isForeign };
  }

  public override componentDidUpdate({ subject }: FaultBoundaryProps): void {
    const { fault, isForeign } = this.state;
    if (fault && subject !== this.props.subject) {
      this.retry();
    } else if (fault && isForeign && this.redraws < mostRedraws) {
      this.redraws += 1;
      this.retry();
    }
  }

  public override render(): React.ReactNode {
    const { fault } = this.state;
    return fault ? this.props.draw(fault, this.retry) : this.props.children;
  }

  private readonly retry = (): void => this.setState({ fault: undefined, isForeign: false });
}

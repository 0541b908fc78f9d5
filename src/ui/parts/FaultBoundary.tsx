import * as React from 'react';
import { type PartFault, toPartFault } from './PartFault';

export interface FaultBoundaryProps {
  /** Rendered in place of children that threw. `retry` renders them again. */
  readonly draw: (fault: PartFault, retry: () => void) => React.ReactNode;
  /** What the children show. When it changes, they are rendered again. */
  readonly subject?: unknown;
}

interface FaultBoundaryState {
  readonly fault: PartFault | undefined;
  /**
   * Something else, such as a translation, has moved elements in the document: mounting the children again restores
   * them.
   */
  readonly isForeign: boolean;
}

/** A page is translated once or twice; more such faults have another cause. */
const mostRedraws = 3;

/**
 * An error boundary around its children. After a browser's translation has changed the document, they are mounted again
 * at once.
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

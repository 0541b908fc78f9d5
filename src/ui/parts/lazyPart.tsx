import * as React from 'react';
import { PlanReadingProvider, useIsReading } from '../store/PlanReading';
import { FaultBoundary } from './FaultBoundary';
import type { Part } from './Part';
import { PartPlace } from './PartPlace';
import { usePart } from './usePart';

interface Closable {
  readonly onClose: () => void;
}

/**
 * A component that is loaded when it is first rendered. While it is loaded, when that fails and when it throws, a
 * message is shown in its place.
 *
 * @param pick - the component in the part's module
 * @param subjectOf - what it shows; after a failure, another subject retries
 */
export function lazyPart<Module, Props extends Closable>(
  part: Part<Module>,
  pick: (module: Module) => React.ComponentType<Props>,
  subjectOf?: (props: Props) => unknown
): React.FunctionComponent<Props> {
  return function LazyPart(props: Props): React.ReactElement {
    const { module, fault, retry } = usePart(part);
    // What was opened before the page was edited, or during it, keeps its mode, so that no draft is lost.
    const [isReading] = React.useState(useIsReading());
    const subject = subjectOf?.(props);
    const last = React.useRef(subject);
    React.useEffect(() => {
      if (last.current !== subject) {
        last.current = subject;
        retry();
      }
    }, [subject, retry]);
    const onDismiss = (): void => props.onClose();
    if (!module) {
      const isFinal = fault?.kind === 'broken';
      return <PartPlace takesFocus fault={fault} onRetry={isFinal ? undefined : retry} onDismiss={onDismiss} />;
    }
    const Component = pick(module);
    return (
      <FaultBoundary
        subject={subject}
        draw={(thrown, redraw) => <PartPlace takesFocus fault={thrown} onRetry={redraw} onDismiss={onDismiss} />}
      >
        <PlanReadingProvider value={isReading}>
          <Component {...props} />
        </PlanReadingProvider>
      </FaultBoundary>
    );
  };
}

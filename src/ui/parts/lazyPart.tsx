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
 * A component that is loaded when it is first drawn. While it is on its way, when it does not come and when it throws, a
 * message stands in its place, and what is around it stays.
 *
 * @param pick - the component in the part's module
 * @param subjectOf - what it is about; when it failed, another subject is another try
 */
export function lazyPart<Module, Props extends Closable>(
  part: Part<Module>,
  pick: (module: Module) => React.ComponentType<Props>,
  subjectOf?: (props: Props) => unknown
): React.FunctionComponent<Props> {
  return function LazyPart(props: Props): React.ReactElement {
    const { module, fault, retry } = usePart(part);
    // What was opened before the page was edited, or in the middle of it, stays what it is: a draft is not lost.
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

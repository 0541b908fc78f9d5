import * as React from 'react';
import type { Part } from './Part';
import { type PartFault, toPartFault } from './PartFault';
import { PartPlace } from './PartPlace';

export interface PartRequests {
  /** Works with a part: at once when it is loaded, else after that. Stable. */
  readonly request: <Module>(part: Part<Module>, work: (module: Module) => void) => void;
  /** The part that was requested last could not be loaded, and a message says why. */
  readonly hasFailed: boolean;
  /** Hides the message. The work with the part is still done when it is loaded. */
  readonly cancel: () => void;
  /** The message that a part is being loaded, or why it could not be; to be rendered. */
  readonly place: React.ReactNode;
}

interface Asked {
  /** Missing while the part is being loaded. */
  readonly fault?: PartFault;
  readonly retry: () => void;
}

/**
 * Loads parts that are not components, for keys and pointers, with a message while it takes time or fails.
 *
 * @param onDismiss - the person has closed the message
 */
export function usePartRequests(onDismiss?: () => void): PartRequests {
  const [asked, setAsked] = React.useState<Asked>();
  const isOver = React.useRef(false);
  /** The request that the message is about. */
  const told = React.useRef<{}>();
  React.useEffect(
    () => () => {
      isOver.current = true;
      told.current = undefined;
    },
    []
  );
  const request = React.useCallback(function request<Module>(part: Part<Module>, work: (module: Module) => void): void {
    const own = {};
    const tell = (fault?: PartFault): void => {
      if (told.current === own) {
        setAsked({ fault, retry: () => request(part, work) });
      }
    };
    const run = (module: Module): void => {
      try {
        work(module);
      } catch (error) {
        told.current = own;
        tell(toPartFault(error));
      }
    };
    if (part.module) {
      run(part.module);
      return;
    }
    told.current = own;
    tell();
    part.load().then(
      (module) => {
        if (told.current === own) {
          setAsked(undefined);
        }
        if (!isOver.current) {
          run(module);
        }
      },
      (error) => tell(toPartFault(error))
    );
  }, []);
  const cancel = (): void => {
    told.current = undefined;
    setAsked(undefined);
  };
  const handleDismiss = (): void => {
    cancel();
    onDismiss?.();
  };
  const fault = asked?.fault;
  // A module that threw while it was evaluated will not be retried.
  const onRetry = fault?.kind === 'broken' ? undefined : asked?.retry;
  const place = asked && <PartPlace {...{ fault, onRetry }} onDismiss={handleDismiss} />;
  return { request, hasFailed: fault !== undefined, cancel, place };
}

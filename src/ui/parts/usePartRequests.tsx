import * as React from 'react';
import type { Part } from './Part';
import { type PartFault, toPartFault } from './PartFault';
import { PartPlace } from './PartPlace';

export interface PartRequests {
  /** Works with a part: at once when it is there, else when it has come. Safe to keep. */
  readonly request: <Module>(part: Part<Module>, work: (module: Module) => void) => void;
  /** The part that was asked for last will not come, and the person is being told why. */
  readonly hasFailed: boolean;
  /** Nobody waits for the part any more. What was to be done with it is done all the same when it comes. */
  readonly cancel: () => void;
  /** Tells that a part is on its way, or why it is not to be had; to be drawn. */
  readonly place: React.ReactNode;
}

interface Asked {
  /** Missing while the part is on its way. */
  readonly fault?: PartFault;
  readonly retry: () => void;
}

/**
 * Parts that are not components, asked for by keys and pointers. None of them does nothing in silence.
 *
 * @param onDismiss - the person does not want to wait, or has read why it failed
 */
export function usePartRequests(onDismiss?: () => void): PartRequests {
  const [asked, setAsked] = React.useState<Asked>();
  const isOver = React.useRef(false);
  /** The request that the place tells about. */
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
  // What threw while it started will do so again.
  const onRetry = fault?.kind === 'broken' ? undefined : asked?.retry;
  const place = asked && <PartPlace {...{ fault, onRetry }} onDismiss={handleDismiss} />;
  return { request, hasFailed: fault !== undefined, cancel, place };
}

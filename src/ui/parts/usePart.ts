import * as React from 'react';
import type { Part } from './Part';
import { type PartFault, toPartFault } from './PartFault';

export interface PartLoad<Module> {
  /** The module, once it is loaded. */
  readonly module: Module | undefined;
  /** Why it could not be loaded; `undefined` while it is being loaded. */
  readonly fault: PartFault | undefined;
  readonly retry: () => void;
}

/**
 * Loads a part for a component.
 *
 * @param isNeeded - whether to load it now
 */
export function usePart<Module>(part: Part<Module>, isNeeded: boolean = true): PartLoad<Module> {
  const [fault, setFault] = React.useState<PartFault>();
  const [, setLoaded] = React.useState(false);
  const isWanted = isNeeded && !fault && part.module === undefined;
  React.useEffect(() => {
    if (!isWanted) {
      return undefined;
    }
    let isOver = false;
    part.load().then(
      () => !isOver && setLoaded(true),
      (error) => !isOver && setFault(toPartFault(error))
    );
    return () => {
      isOver = true;
    };
  }, [part, isWanted]);
  const retry = React.useCallback(() => setFault(undefined), []);
  return { module: part.module, fault, retry };
}

import * as React from 'react';
import { type PlanFault, toPlanFault } from '../../application/PlanFault';
import type { PlanSetup } from '../../application/PlanSetup';
import { useRoadmapHost } from '../shell/RoadmapHostContext';

export interface SetupRun {
  readonly isRunning: boolean;
  readonly fault: PlanFault | undefined;
  /** Loads the set-up tools and works with them. */
  run(work: (setup: PlanSetup) => Promise<void>): void;
}

/** Making or mending the list, with what the button that starts it needs to show. */
export function useSetup(): SetupRun {
  const host = useRoadmapHost();
  const [isRunning, setRunning] = React.useState(false);
  const [fault, setFault] = React.useState<PlanFault>();

  const run = (work: (setup: PlanSetup) => Promise<void>): void => {
    setRunning(true);
    setFault(undefined);
    host
      .loadSetup(host.listUrl)
      .then(work)
      .catch((error: unknown) => setFault(toPlanFault(error)))
      .finally(() => setRunning(false));
  };
  return { isRunning, fault, run };
}

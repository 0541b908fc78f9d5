import * as React from 'react';
import { type PlanFault, planFaultOf } from '../../application/PlanFault';
import type { PlanSetup } from '../../application/PlanSetup';
import { PartError } from '../parts/PartFault';
import { useRoadmapHost } from '../host/RoadmapHost';
import { usePlanStore } from '../store/PlanStoreContext';

export interface SetupRun {
  readonly isRunning: boolean;
  readonly fault: PlanFault | PartError | undefined;
  /** Loads the setup and runs the work with it. */
  run(work: (setup: PlanSetup) => Promise<void>): void;
}

/** Creates or repairs the list, with the state for the button that starts it. */
export function useSetup(): SetupRun {
  const host = useRoadmapHost();
  const [isRunning, setRunning] = React.useState(false);
  const [fault, setFault] = React.useState<PlanFault | PartError>();
  // Once the list is created, the plan replaces the button: no state is set after that.
  const isShown = React.useRef(true);
  React.useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  const run = async (work: (setup: PlanSetup) => Promise<void>): Promise<void> => {
    setRunning(true);
    setFault(undefined);
    const problem = await runWith(host.loadSetup(host.listUrl), work);
    if (isShown.current) {
      setFault(problem);
      setRunning(false);
    }
  };
  return {
    isRunning,
    fault,
    run: (work) => {
      void run(work);
    }
  };
}

async function runWith(
  loading: Promise<PlanSetup>,
  work: (setup: PlanSetup) => Promise<void>
): Promise<PlanFault | PartError | undefined> {
  try {
    await work(await loading);
    return undefined;
  } catch (error) {
    return error instanceof PartError ? error : planFaultOf(error);
  }
}

export interface AddingColumns extends Pick<SetupRun, 'isRunning' | 'fault'> {
  readonly add: () => void;
}

/** Adds the columns that the list lacks and reads the plan again; what could not be done is shown with it. */
export function useAddColumns(): AddingColumns {
  const store = usePlanStore();
  const { run, isRunning, fault } = useSetup();
  const add = (): void =>
    run(async (tools) => {
      const findings = await tools.addMissingColumns();
      await store.reader.open();
      store.messages.tellSetup(findings);
    });
  return { add, isRunning, fault };
}

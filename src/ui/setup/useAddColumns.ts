import { usePlanStore } from '../store/PlanStoreContext';
import { type SetupRun, useSetup } from './useSetup';

export interface AddingColumns extends Pick<SetupRun, 'isRunning' | 'fault'> {
  readonly add: () => void;
}

/** Adding the columns that the list lacks; the plan is read again with them, and what could not be done is told with it. */
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

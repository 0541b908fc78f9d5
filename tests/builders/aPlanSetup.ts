import type { PlanSetup } from '../../src/application/PlanSetup';

/** Set-up tools that make and add nothing, but for what the test says. */
export function aPlanSetup(own: Partial<PlanSetup> = {}): PlanSetup {
  return {
    createList: () => Promise.resolve(''),
    addMissingColumns: () => Promise.resolve([]),
    addGoals: () => Promise.resolve([]),
    addHalfYears: () => Promise.resolve([]),
    ...own
  };
}

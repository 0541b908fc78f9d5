import { useReadyPlan } from './PlanStoreContext';

/** Up to this many shown actions all rows are drawn, so that find in page and printing reach every one. */
export const drawnWhole = 300;

/** Whether the plan could be too long to draw, whatever is shown of it now. */
export function useMayBeLong(): boolean {
  return useReadyPlan((state) => state.actions.size > drawnWhole);
}

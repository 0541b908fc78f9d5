import { PlanFaultError } from '../../application/PlanFault';
import { toPlanFault } from './toPlanFault';

/** Runs the work of a port's method; whatever it throws leaves as `PlanFaultError`. */
export async function withPlanFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new PlanFaultError(await toPlanFault(error));
  }
}

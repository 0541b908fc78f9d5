import type { ImportedPlan } from '../domain/importing/ImportedPlan';
import type { PlanSource } from '../domain/importing/PlanSource';

/** Documents to and from the plan. */
export interface PlanDocuments {
  /**
   * Reads a plan as far as it goes, however damaged the source is. What was not certain is in the plan's findings; nothing
   * is written to the list.
   */
  read(source: PlanSource): Promise<ImportedPlan>;
}

import type { ImportedPlan, PlanSource } from '../domain/importing/ImportedPlan';
import type { WrittenPlan } from '../domain/importing/WrittenPlan';

/** Documents to and from the plan. */
export interface PlanDocuments {
  /**
   * Reads a plan as far as it goes, however damaged the source is. What was not certain is in the plan's findings; nothing
   * is written to the list.
   */
  read(source: PlanSource): Promise<ImportedPlan>;
  /**
   * Writes the plan as tab-separated text, which Excel takes and `read` understands: one table, with goals and groups in
   * columns of their own. What Excel would take for a formula is marked as text.
   */
  writeText(plan: WrittenPlan): Promise<string>;
}

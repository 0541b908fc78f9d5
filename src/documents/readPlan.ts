import type { ImportedPlan, PlanSource } from '../domain/importing/ImportedPlan';
import { readPlanTable } from './planTable/readPlanTable';
import { readPlanText } from './planText/readPlanText';

/** Reads a plan from any source; each has a reader that makes lines of cells of it, for `readPlanLines` to understand. */
export function readPlan(source: PlanSource): ImportedPlan {
  switch (source.kind) {
    case 'text':
      return readPlanText(source.text);
    case 'table':
      return readPlanTable(source.rows);
  }
}

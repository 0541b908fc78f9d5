import type { PlanDocuments } from '../../application/PlanDocuments';
import { writePlanText } from '../../documents/planText/writePlanText';
import { readPlan } from '../../documents/readPlan';

/** The readers and writers of documents behind their port, in a part of their own. */
export const planDocuments: PlanDocuments = {
  read: async (source) => readPlan(source),
  writeText: async (plan) => writePlanText(plan)
};

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportedPlan } from '../../src/domain/importing/ImportedPlan';
import { readPlanText } from '../../src/documents/planText/readPlanText';
import { examplePhases } from '../../workbench/demo/examplePhases';

/** The city's plan, with example phases. */
export function samplePlan(): ImportedPlan {
  const plan = readPlanText(readFileSync(path.join(process.cwd(), 'samples', 'toimenpideohjelma.txt'), 'utf8'));
  return { ...plan, actions: plan.actions.map((action) => ({ ...action, phases: examplePhases(action) })) };
}

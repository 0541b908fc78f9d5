import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ImportedPlan } from '../../src/domain/importing/ImportedPlan';
import { readPlanText } from '../../src/documents/planText/readPlanText';

/** The city's plan, read from its text as an import reads it. */
export function readSamplePlan(): ImportedPlan {
  const file = new URL('../../samples/toimenpideohjelma.txt', import.meta.url);
  return readPlanText(readFileSync(fileURLToPath(file), 'utf8'));
}

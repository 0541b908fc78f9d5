import type { ImportedPlan } from '../../domain/importing/ImportedPlan';
import { readPlanLines } from '../planTable/readPlanLines';
import { toPlanLines } from './toPlanLines';

/**
 * Reads a plan from the text of its document, as text extraction or the clipboard gives it: goal titles
 * ("Tavoite 1: …"), and under each a table whose cells are separated by tabs. Whatever the text is, it is read as far as
 * it goes, and what was not certain is in the findings; nothing is thrown.
 */
export function readPlanText(text: string): ImportedPlan {
  return readPlanLines(toPlanLines(text));
}

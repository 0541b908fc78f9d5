import type { ImportedPlan } from '../../domain/importing/ImportedPlan';
import { readPlanLines } from '../planTable/readPlanLines';
import { toPlanLines } from './toPlanLines';

/**
 * Reads a plan from the text of its document, as text extraction, the clipboard or a spreadsheet gives it: titles of goals
 * ("Tavoite 1: …"), and under each a table whose cells are separated by tabs, pipes, semicolons or commas. Whatever the
 * text is, it is read as far as it goes; no row and no text of a cell is lost, and what was not certain is in the
 * findings. Nothing is thrown.
 */
export function readPlanText(text: string): ImportedPlan {
  const { lines, separator } = toPlanLines(text);
  const plan = readPlanLines(lines);
  return separator === '\t'
    ? plan
    : { ...plan, findings: [{ kind: 'otherSeparator', text: separator, lines: [] }, ...plan.findings] };
}

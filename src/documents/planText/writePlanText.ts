import type { WrittenPlan } from '../../domain/importing/WrittenPlan';
import { toPlanTable } from '../planTable/toPlanTable';

/** What Excel would take for a formula. */
const formula = /^\s*[=+\-@]/;

/**
 * The plan as tab-separated text, as Excel takes it from the clipboard or a file: a cell of several lines stands in quotes
 * (RFC 4180), and one that begins like a formula gets an apostrophe before it.
 */
export function writePlanText(plan: WrittenPlan): string {
  return toPlanTable(plan)
    .map((cells) => `${cells.map(({ text }) => quoted(formula.test(text) ? `'${text}` : text)).join('\t')}\r\n`)
    .join('');
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

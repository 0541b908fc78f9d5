import type { ImportedPlan } from '../../domain/importing/ImportedPlan';
import { type TableCell, type CellTable, ownText } from '../../domain/table/TableCell';
import { spreadSpans } from '../../domain/table/spreadSpans';
import { toCellText, toPlainCharacters } from './cells/plainText';
import type { PlanLine } from './PlanLine';
import { readPlanLines } from './readPlanLines';

/** More cells than this are no plan. */
const mostCells = 1_000_000;

/**
 * Reads a plan from the table of a document that tells more of its cells than their texts: merged cells and colours.
 * Reads as far as it goes, like `readPlanText`; the lines of the findings are the table's rows, from 1.
 */
export function readPlanTable(rows: CellTable): ImportedPlan {
  return readPlanLines((spreadSpans(rows, mostCells) ?? []).map(toPlanLine));
}

function toPlanLine(row: readonly TableCell[], index: number): PlanLine {
  const cells = row.map((cell) => ({ ...cell, text: toCellText(toPlainCharacters(cell.text)) }));
  const line = index + 1;
  const [only] = cells;
  if (cells.every((cell) => ownText(cell) === '')) {
    return { kind: 'blank', line };
  }
  return cells.length === 1 && only
    ? { kind: 'text', line, text: only.text, color: only.color }
    : { kind: 'row', line, cells };
}

import { phasesByColor } from '../../domain/edits/phasesByColor';
import type { ImportedPlan } from '../../domain/importing/ImportedPlan';
import { withNumbers } from './cells/withNumbers';
import type { PlanLine } from './PlanLine';
import { resolveHeadings } from './resolveHeadings';
import { TableReader } from './TableReader';
import { joinCellLines } from './table/joinCellLines';
import { findPhaseSigns, signKey } from './times/PhaseSigns';
import { planLanguage } from './times/planLanguage';
import { readPhaseName } from './times/readPhaseName';
import { withTimes } from './times/withTimes';
import { toActions } from './toActions';

/** Reads a plan from its lines, whatever document they come from. */
export function readPlanLines(lines: readonly PlanLine[]): ImportedPlan {
  const reader = new TableReader();
  reader.read(lines);
  const { findings } = reader;
  const { goals, actions: rows } = resolveHeadings(reader, findings);
  const signs = findPhaseSigns(
    rows.flatMap(({ timeCells }) => timeCells.map(({ cell }) => cell.text)),
    reader.margin.legend,
    planLanguage(reader.headerTexts)
  );
  const colors = phasesByColor(
    lines.flatMap((line) => (line.kind === 'row' ? [line.cells] : line.kind === 'text' ? [[line]] : [])),
    (text) => signs.phases.get(signKey(text)) ?? readPhaseName(joinCellLines(text))?.phase,
    new Map()
  );
  const timed = withTimes(withNumbers(rows, findings), { columns: reader.halfYears, signs, colors }, findings);
  const actions = toActions(timed.actions, findings);
  if (goals.length === 0) {
    findings.add({ kind: 'withoutGoals' });
  }
  if (actions.length === 0) {
    findings.add({ kind: 'withoutActions' });
  } else if (actions.every(({ phases }) => Object.keys(phases).length === 0)) {
    findings.add({ kind: 'withoutPhases' });
  }
  return { goals, halfYears: timed.halfYears, actions, findings: findings.toFindings() };
}

import type { ImportedPlan } from '../../domain/importing/ImportedPlan';
import { compareHalfYears } from '../../domain/time/HalfYear';
import type { PlanLine } from './PlanLine';
import { TableReader } from './TableReader';
import { toActions } from './toActions';

/** Reads a plan from its lines, whatever document they come from. */
export function readPlanLines(lines: readonly PlanLine[]): ImportedPlan {
  const reader = new TableReader();
  reader.read(lines);
  const { findings, goals } = reader;
  const actions = toActions(reader.actions, findings);
  if (goals.length === 0) {
    findings.add({ kind: 'withoutGoals' });
  }
  if (actions.length === 0) {
    findings.add({ kind: 'withoutActions' });
  } else if (actions.every(({ phases }) => Object.keys(phases).length === 0)) {
    findings.add({ kind: 'withoutPhases' });
  }
  return { goals, halfYears: [...reader.halfYears].sort(compareHalfYears), actions, findings: findings.toFindings() };
}

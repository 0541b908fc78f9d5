import { phasesByColor } from '../../domain/edits/phasesByColor';
import type { ImportedPlan } from '../../domain/importing/ImportedPlan';
import { withNumbers } from './cells/withNumbers';
import type { PlanLine } from './PlanLine';
import { resolveHeadings } from './resolveHeadings';
import { TableReader } from './TableReader';
import { joinCellLines } from './table/joinCellLines';
import { type PlanLanguage, findPhaseSigns, signKey } from './times/PhaseSigns';
import { readPhaseName } from './times/readPhaseName';
import { withTimes } from './times/withTimes';
import { toActions } from './toActions';
import { plainLetters } from '../../domain/text/identityKey';

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

const swedish =
  /atgard|ansvar|tids?plan|forvaltning|namnd|uppfolj|kostnad|insats|beskrivning|tillagg|host|\bvar\b|\bvt\b|\bht\b|\bmal\b|\bnar\b|\bvem\b/g;
const english =
  /action|responsib|owner|activit|timeline|schedule|spring|autumn|department|initiative|goal|deadline|\bwho\b|\bwhen\b/g;

/** The language of a document's headers; Finnish when nothing says otherwise. */
function planLanguage(headerTexts: readonly string[]): PlanLanguage {
  const plain = plainLetters(headerTexts.join(' '));
  const counts = { sv: plain.match(swedish)?.length ?? 0, en: plain.match(english)?.length ?? 0 };
  return counts.sv === 0 && counts.en === 0 ? 'fi' : counts.sv >= counts.en ? 'sv' : 'en';
}

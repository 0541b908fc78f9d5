import type { WrittenPlan } from '../../domain/importing/WrittenPlan';
import { isCellNote, noteOf } from '../../domain/notes/NoteLine';
import type { ActionContent } from '../../domain/plan/Action';
import { isKnownPhase } from '../../domain/plan/Phase';
import type { CellTable } from '../../domain/table/TableCell';
import type { HalfYear } from '../../domain/time/HalfYear';

/**
 * The plan as one table that `readPlanTable` understands: a header, and a row for each action. Names stand each on a line of
 * their cell, and notes with the phase of their half-year; notes that name none come after the additional information.
 */
export function toPlanTable(plan: WrittenPlan): CellTable {
  const { actions, halfYears, columnNames } = plan;
  const header = [
    columnNames.goal,
    columnNames.group,
    columnNames.title,
    columnNames.details,
    columnNames.responsible,
    columnNames.departments,
    ...halfYears.map((halfYear) => plan.halfYearName(halfYear)),
    columnNames.additionalInfo
  ];
  const rows = actions.map((action) => [
    action.goal,
    action.group,
    action.title,
    action.details,
    action.responsible.join('\n'),
    action.departments.join('\n'),
    ...halfYears.map((halfYear) => timeText(action, halfYear, plan)),
    infoText(action)
  ]);
  return [header, ...rows].map((texts) => texts.map((text) => ({ text })));
}

/** "Selvittely: sähköinen lupa-arkisto" */
function timeText({ phases, notes }: ActionContent, halfYear: HalfYear, { phaseNames }: WrittenPlan): string {
  const value = phases[halfYear];
  const phase = value === undefined ? '' : isKnownPhase(value) ? phaseNames[value] : value.unknownText;
  return [phase, noteOf(notes, halfYear)].filter((text) => text !== '').join(': ');
}

function infoText({ additionalInfo, notes }: ActionContent): string {
  const loose = notes.flatMap((note) => (isCellNote(note) ? [] : [note.looseText]));
  return [additionalInfo, ...loose].filter((text) => text !== '').join('\n');
}

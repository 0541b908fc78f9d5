import { isCellNote } from '../notes/NoteLine';
import { type HalfYear, parseHalfYear } from '../time/HalfYear';
import { isBlank, isSameName } from '../text/identityKey';
import type { Action } from '../plan/Action';
import { isKnownPhase } from '../plan/Phase';
import type { RowProblem } from './RowProblem';
import type { FieldRules } from '../edits/FieldRule';

/**
 * The problems of a row, checked against the list's goals and half-years. It runs for every row when a plan is opened.
 */
export function findRowProblems(
  action: Action,
  goals: KnownGoals,
  halfYears: ReadonlySet<HalfYear>
): readonly RowProblem[] {
  const problems: RowProblem[] = [];
  addApprovalProblem(problems, action);
  addTextProblems(problems, action, goals);
  addPhaseProblems(problems, action);
  addNoteProblems(problems, action, halfYears);
  return problems;
}

function addApprovalProblem(problems: RowProblem[], { id, approval }: Action): void {
  if (approval) {
    problems.push({ kind: approval === 'rejected' ? 'rejected' : 'awaitingApproval', actionId: id });
  }
}

function addTextProblems(problems: RowProblem[], { id, title, goal }: Action, goals: KnownGoals): void {
  if (isBlank(title)) {
    problems.push({ kind: 'emptyTitle', actionId: id });
  }
  if (isBlank(goal) && goals !== undefined) {
    problems.push({ kind: 'missingGoal', actionId: id });
  } else if (typeof goals === 'object' && !goals.has(goal) && ![...goals].some((name) => isSameName(name, goal))) {
    problems.push({ kind: 'unknownGoal', actionId: id, goal });
  }
}

function addPhaseProblems(problems: RowProblem[], { id, phases }: Action): void {
  for (const key of Object.keys(phases)) {
    const phase = phases[key as HalfYear];
    // Nearly every cell is known: the key is read only of the others.
    const halfYear = phase === undefined || isKnownPhase(phase) ? undefined : parseHalfYear(key);
    if (halfYear !== undefined && typeof phase === 'object') {
      problems.push({ kind: 'unknownPhase', actionId: id, halfYear, text: phase.unknownText });
    }
  }
}

function addNoteProblems(problems: RowProblem[], { id, notes }: Action, halfYears: ReadonlySet<HalfYear>): void {
  for (const line of notes) {
    if (!isCellNote(line)) {
      problems.push({ kind: 'looseNote', actionId: id, text: line.looseText });
    } else if (!halfYears.has(line.halfYear)) {
      problems.push({ kind: 'noteOutsideHorizon', actionId: id, halfYear: line.halfYear, text: line.text });
    }
  }
}

/** The goals that a row may name: those of the list, any where its column has no choices; `undefined` without a column. */
export type KnownGoals = ReadonlySet<string> | 'any' | undefined;

/** The goals that rows are checked against. Without a column for goals no row lacks one. */
export function knownGoals({
  goals,
  fieldRules
}: {
  readonly goals: readonly string[];
  readonly fieldRules: FieldRules;
}): KnownGoals {
  const rule = fieldRules.get('goal');
  if (rule?.obstacle === 'missing' || rule?.obstacle === 'otherType') {
    return undefined;
  }
  return rule?.isOpen ? 'any' : new Set(goals);
}

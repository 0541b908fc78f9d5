import { isCellNote } from '../notes/NoteLine';
import { type HalfYear, parseHalfYear } from '../time/HalfYear';
import { isBlank, isSameName } from '../text/identityKey';
import type { Action } from '../plan/Action';
import { isKnownPhase } from '../plan/Phase';
import type { RowProblem } from './RowProblem';
import type { FieldRules } from '../edits/FieldRule';

/** What is wrong in a row, judged against the list's goals and half-years. */
export function findRowProblems(
  action: Action,
  goals: KnownGoals,
  halfYears: ReadonlySet<HalfYear>
): readonly RowProblem[] {
  return [
    ...approvalProblems(action),
    ...textProblems(action, goals),
    ...phaseProblems(action),
    ...noteProblems(action, halfYears)
  ];
}

function approvalProblems({ id, approval }: Action): RowProblem[] {
  return approval ? [{ kind: approval === 'rejected' ? 'rejected' : 'awaitingApproval', actionId: id }] : [];
}

function textProblems({ id, title, goal }: Action, goals: KnownGoals): RowProblem[] {
  const problems: RowProblem[] = [];
  if (isBlank(title)) {
    problems.push({ kind: 'emptyTitle', actionId: id });
  }
  if (isBlank(goal) && goals !== undefined) {
    problems.push({ kind: 'missingGoal', actionId: id });
  } else if (typeof goals === 'object' && !goals.has(goal) && ![...goals].some((name) => isSameName(name, goal))) {
    problems.push({ kind: 'unknownGoal', actionId: id, goal });
  }
  return problems;
}

function phaseProblems({ id, phases }: Action): RowProblem[] {
  const problems: RowProblem[] = [];
  for (const [key, phase] of Object.entries(phases)) {
    // Nearly every cell is known, and this runs for every cell of the plan: the key is read only of the others.
    const halfYear = phase === undefined || isKnownPhase(phase) ? undefined : parseHalfYear(key);
    if (halfYear !== undefined && typeof phase === 'object') {
      problems.push({ kind: 'unknownPhase', actionId: id, halfYear, text: phase.unknownText });
    }
  }
  return problems;
}

function noteProblems({ id, notes }: Action, halfYears: ReadonlySet<HalfYear>): RowProblem[] {
  return notes.flatMap((line): RowProblem[] => {
    if (!isCellNote(line)) {
      return [{ kind: 'looseNote', actionId: id, text: line.looseText }];
    }
    return halfYears.has(line.halfYear)
      ? []
      : [{ kind: 'noteOutsideHorizon', actionId: id, halfYear: line.halfYear, text: line.text }];
  });
}

/** The goals that a row may name: those of the list, any where its column has no choices; `undefined` without a column. */
export type KnownGoals = ReadonlySet<string> | 'any' | undefined;

/** The goals that rows are judged by. A goal that the list has no column for is missing from no row. */
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

import type { RowProblem } from '../../domain/problems/RowProblem';
import { format } from '../../strings/format';
import { halfYearLabel } from '../../strings/halfYearLabel';
import { strings } from '../../strings/strings';

/** The problem of a row and its correction, as a sentence. */
export function problemText(problem: RowProblem): string {
  switch (problem.kind) {
    case 'awaitingApproval':
      return strings.ProblemAwaitingApproval;
    case 'rejected':
      return strings.ProblemRejected;
    case 'emptyTitle':
      return strings.ProblemEmptyTitle;
    case 'missingGoal':
      return strings.ProblemMissingGoal;
    case 'unknownGoal':
      return format(strings.ProblemUnknownGoal, problem.goal);
    case 'unknownPhase':
      return format(strings.ProblemUnknownPhase, halfYearLabel(problem.halfYear), problem.text);
    case 'looseNote':
      return format(strings.ProblemLooseNote, problem.text);
    case 'noteOutsideHorizon':
      return format(strings.ProblemNoteOutside, halfYearLabel(problem.halfYear), problem.text);
    case 'malformedValue':
      return format(strings.ProblemMalformed, problem.column, problem.text);
  }
}

/** The same problem in many rows, as a sentence. */
export function problemsText(first: RowProblem, count: number): string {
  switch (first.kind) {
    case 'awaitingApproval':
      return format(strings.ProblemsAwaitingApproval, count);
    case 'rejected':
      return format(strings.ProblemsRejected, count);
    case 'emptyTitle':
      return format(strings.ProblemsEmptyTitle, count);
    case 'missingGoal':
      return format(strings.ProblemsMissingGoal, count);
    case 'unknownGoal':
      return format(strings.ProblemsUnknownGoal, count, first.goal);
    case 'unknownPhase':
      return format(strings.ProblemsUnknownPhase, count, halfYearLabel(first.halfYear), first.text);
    case 'looseNote':
      return format(strings.ProblemsLooseNote, count, first.text);
    case 'noteOutsideHorizon':
      return format(strings.ProblemsNoteOutside, count, halfYearLabel(first.halfYear));
    case 'malformedValue':
      return format(strings.ProblemsMalformed, count, first.column, first.text);
  }
}

import type { RowProblem } from './RowProblem';

/** The same problem in one row, or in many for the same reason. */
export interface ProblemGroup {
  readonly first: RowProblem;
  /** Rows that have it, the first among them. */
  readonly count: number;
}

/** Up to so many rows are listed one by one; more have their cause in the column. */
const mostAlone = 3;

/** Groups repeated problems, in the order in which they were first found. */
export function groupProblems(problems: readonly RowProblem[]): readonly ProblemGroup[] {
  const groups = new Map<string, RowProblem[]>();
  for (const problem of problems) {
    const key = causeOf(problem);
    const group = groups.get(key);
    if (group) {
      group.push(problem);
    } else {
      groups.set(key, [problem]);
    }
  }
  return [...groups.values()].flatMap((group): ProblemGroup[] => {
    const [first] = group;
    return first && group.length > mostAlone
      ? [{ first, count: group.length }]
      : group.map((problem) => ({ first: problem, count: 1 }));
  });
}

/** What problems of one cause have in common: the column, and the value where it is the column's choices that lack it. */
function causeOf(problem: RowProblem): string {
  switch (problem.kind) {
    case 'awaitingApproval':
    case 'rejected':
    case 'emptyTitle':
    case 'missingGoal':
    case 'looseNote':
      return problem.kind;
    case 'unknownGoal':
      return JSON.stringify([problem.kind, problem.goal]);
    case 'unknownPhase':
      return JSON.stringify([problem.kind, problem.halfYear, problem.text]);
    case 'noteOutsideHorizon':
      return JSON.stringify([problem.kind, problem.halfYear]);
    case 'malformedValue':
      return JSON.stringify([problem.kind, problem.column]);
  }
}

import { groupProblems } from '../../../../src/domain/problems/groupProblems';
import type { RowProblem } from '../../../../src/domain/problems/RowProblem';

const unknown = (actionId: number, goal: string): RowProblem => ({ kind: 'unknownGoal', actionId, goal });
const malformed = (actionId: number, text: string): RowProblem => ({
  kind: 'malformedValue',
  actionId,
  column: 'Järjestys',
  text
});

describe('groupProblems', () => {
  it('leaves a few rows by themselves', () => {
    const problems = [unknown(1, 'A'), unknown(2, 'A'), unknown(3, 'A')];
    expect(groupProblems(problems)).toEqual(problems.map((first) => ({ first, count: 1 })));
  });

  it('tells many rows of one cause as one, where the first of them was found', () => {
    const rows = [1, 2, 3, 4, 5].map((id) => malformed(id, `v${id}`));
    const groups = groupProblems([unknown(9, 'B'), ...rows, { kind: 'emptyTitle', actionId: 9 }]);
    expect(groups).toEqual([
      { first: unknown(9, 'B'), count: 1 },
      { first: malformed(1, 'v1'), count: 5 },
      { first: { kind: 'emptyTitle', actionId: 9 }, count: 1 }
    ]);
  });

  it('does not take different goals for one cause', () => {
    const problems = ['A', 'B', 'C', 'D'].map((goal, index) => unknown(index, goal));
    expect(groupProblems(problems)).toHaveLength(4);
  });
});

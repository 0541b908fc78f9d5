import { findRowProblems, knownGoals } from '../../../../src/domain/problems/findRowProblems';
import type { FieldRule } from '../../../../src/domain/edits/FieldRule';
import { anAction } from '../../../builders/anAction';

const kinds = (rule: Partial<FieldRule>, goal: string): readonly string[] => {
  const goals = knownGoals({ goals: ['A'], fieldRules: new Map([['goal', { column: 'Tavoite', ...rule }]]) });
  return findRowProblems(anAction({ goal }), goals, new Set()).map(({ kind }) => kind);
};

describe('goals that rows are judged by', () => {
  it('are the list’s choices', () => {
    expect(kinds({}, 'B')).toEqual(['unknownGoal']);
    expect(kinds({ obstacle: 'readOnly' }, '')).toEqual(['missingGoal']);
  });

  it('are any where the column has no choices', () => {
    expect(kinds({ isOpen: true }, 'B')).toEqual([]);
    expect(kinds({ isOpen: true }, '')).toEqual(['missingGoal']);
  });

  it.each(['missing', 'otherType'] as const)('are none where the column is %s: no row is to blame', (obstacle) => {
    expect(kinds({ obstacle }, '')).toEqual([]);
    expect(kinds({ obstacle }, 'B')).toEqual([]);
  });
});

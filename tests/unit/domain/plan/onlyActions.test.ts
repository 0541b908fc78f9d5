import { arrangePlan } from '../../../../src/domain/plan/arrangePlan';
import { onlyActions } from '../../../../src/domain/plan/PlanOutline';
import { anAction } from '../../../builders/anAction';

const outline = arrangePlan(
  [
    anAction({ id: 1, goal: 'A', group: 'x', order: 1 }),
    anAction({ id: 2, goal: 'A', group: 'y', order: 2 }),
    anAction({ id: 3, goal: 'A', group: 'y', order: 3 }),
    anAction({ id: 4, goal: 'B', order: 1 })
  ],
  ['A', 'B']
);

describe('onlyActions', () => {
  it('leaves the order of what stays, and takes empty groups and goals out', () => {
    expect(onlyActions(outline, new Set([3]))).toEqual({
      goals: [{ name: 'A', number: 1, groups: [{ name: 'y', actionIds: [3] }] }]
    });
  });

  it('is the whole plan when all rows stay, and empty when none does', () => {
    expect(onlyActions(outline, new Set([1, 2, 3, 4]))).toEqual(outline);
    expect(onlyActions(outline, new Set([99]))).toEqual({ goals: [] });
  });
});

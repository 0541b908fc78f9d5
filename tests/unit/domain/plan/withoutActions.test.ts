import { arrangePlan } from '../../../../src/domain/plan/arrangePlan';
import { withoutActions } from '../../../../src/domain/plan/PlanOutline';
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

describe('withoutActions', () => {
  it('leaves the order of what stays, and takes empty groups and goals out', () => {
    expect(withoutActions(outline, new Set([1, 2, 4]))).toEqual({
      goals: [{ name: 'A', number: 1, groups: [{ name: 'y', actionIds: [3] }] }]
    });
  });

  it('shows a row that it has not heard of', () => {
    expect(withoutActions(outline, new Set([99]))).toEqual(outline);
  });
});

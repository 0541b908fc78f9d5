import { neighboursOf } from '../../../../src/domain/plan/neighboursOf';
import type { PlanOutline } from '../../../../src/domain/plan/PlanOutline';

const outline: PlanOutline = {
  goals: [
    {
      name: 'Tieto',
      number: 1,
      groups: [
        { name: '', actionIds: [3, 1] },
        { name: 'Rekisterit', actionIds: [7] }
      ]
    },
    { name: 'Tyhjä', number: 2, groups: [] },
    { name: 'Palvelut', number: 3, groups: [{ name: '', actionIds: [2, 5] }] }
  ]
};

describe('the actions before and after one', () => {
  it('are those of the plan’s order, over groups and goals', () => {
    expect(neighboursOf(outline, 7)).toEqual({ previous: 1, next: 2, place: 3, count: 5 });
  });

  it('are missing at the ends', () => {
    expect(neighboursOf(outline, 3)).toMatchObject({ previous: undefined, next: 1, place: 1 });
    expect(neighboursOf(outline, 5)).toMatchObject({ previous: 2, next: undefined, place: 5 });
  });

  it('are among those that the filter leaves', () => {
    expect(neighboursOf(outline, 7, new Set([3, 7, 5]))).toEqual({ previous: 3, next: 5, place: 2, count: 3 });
  });

  it('are those around an action that the filter leaves out', () => {
    expect(neighboursOf(outline, 7, new Set([3, 5]))).toEqual({ previous: 3, next: 5, place: undefined, count: 2 });
  });

  it('are missing for an action that is gone', () => {
    const none = { previous: undefined, next: undefined, place: undefined };
    expect(neighboursOf(outline, 99, new Set([3, 5]))).toEqual({ ...none, count: 2 });
    expect(neighboursOf({ goals: [] }, 1)).toEqual({ ...none, count: 0 });
  });
});

import { arrangePlan } from '../../../../src/domain/plan/arrangePlan';
import { countActions } from '../../../../src/domain/plan/PlanOutline';
import { anAction } from '../../../builders/anAction';

describe('arrangePlan', () => {
  it('follows the goals in their given order and numbers them', () => {
    const actions = [anAction({ id: 1, goal: 'B', order: 10 }), anAction({ id: 2, goal: 'A', order: 20 })];
    expect(arrangePlan(actions, ['A', 'B']).goals).toEqual([
      { name: 'A', number: 1, groups: [{ name: '', actionIds: [2] }] },
      { name: 'B', number: 2, groups: [{ name: '', actionIds: [1] }] }
    ]);
  });

  it('keeps a goal that has no actions', () => {
    expect(arrangePlan([], ['A']).goals).toEqual([{ name: 'A', number: 1, groups: [] }]);
  });

  it('puts a goal that nobody listed after those that are listed, where its first action stands', () => {
    const actions = [
      anAction({ id: 1, goal: 'Y', order: 20 }),
      anAction({ id: 2, goal: 'X', order: 10 }),
      anAction({ id: 3, goal: 'A', order: 30 })
    ];
    expect(arrangePlan(actions, ['A']).goals.map(({ name, number }) => [number, name])).toEqual([
      [1, 'A'],
      [2, 'X'],
      [3, 'Y']
    ]);
  });

  it('puts rows without a goal last and gives them no number', () => {
    const actions = [anAction({ id: 1, goal: '', order: 1 }), anAction({ id: 2, goal: 'A', order: 2 })];
    expect(arrangePlan(actions, ['A']).goals.at(-1)).toEqual({
      name: '',
      number: undefined,
      groups: [{ name: '', actionIds: [1] }]
    });
  });

  it('has no place for rows without a goal when there are none', () => {
    expect(arrangePlan([anAction({ goal: 'A' })], ['A', '']).goals.map(({ name }) => name)).toEqual(['A']);
  });

  it('follows the order numbers, and the ids where those are equal', () => {
    const actions = [
      anAction({ id: 5, goal: 'A', order: 20 }),
      anAction({ id: 4, goal: 'A', order: 20 }),
      anAction({ id: 9, goal: 'A', order: 10.5 }),
      anAction({ id: 8, goal: 'A', order: -1 })
    ];
    expect(arrangePlan(actions, ['A']).goals[0]?.groups[0]?.actionIds).toEqual([8, 9, 4, 5]);
  });

  it('puts rows without an order number last, by id', () => {
    const actions = [
      anAction({ id: 3, goal: 'A', order: undefined }),
      anAction({ id: 2, goal: 'A', order: undefined }),
      anAction({ id: 7, goal: 'A', order: 999 })
    ];
    expect(arrangePlan(actions, ['A']).goals[0]?.groups[0]?.actionIds).toEqual([7, 2, 3]);
  });

  it('puts groups where their first actions stand, and loose actions before the first group', () => {
    const actions = [
      anAction({ id: 1, goal: 'A', group: 'G2', order: 10 }),
      anAction({ id: 2, goal: 'A', group: 'G1', order: 20 }),
      anAction({ id: 3, goal: 'A', group: 'G2', order: 30 }),
      anAction({ id: 4, goal: 'A', group: '', order: 40 })
    ];
    expect(arrangePlan(actions, ['A']).goals[0]?.groups).toEqual([
      { name: '', actionIds: [4] },
      { name: 'G2', actionIds: [1, 3] },
      { name: 'G1', actionIds: [2] }
    ]);
  });

  it('keeps groups of the same name in different goals apart', () => {
    const actions = [anAction({ id: 1, goal: 'A', group: 'G' }), anAction({ id: 2, goal: 'B', group: 'G' })];
    expect(arrangePlan(actions, ['A', 'B']).goals.map(countActions)).toEqual([1, 1]);
  });

  it('counts the actions of all groups of a goal', () => {
    const actions = [1, 2, 3].map((id) => anAction({ id, goal: 'A', group: id === 1 ? '' : 'G' }));
    expect(arrangePlan(actions, ['A']).goals.map(countActions)).toEqual([3]);
  });

  it('is not confused by names that objects know', () => {
    const actions = [anAction({ id: 1, goal: '__proto__', group: 'constructor' })];
    expect(arrangePlan(actions, []).goals).toEqual([
      { name: '__proto__', number: 1, groups: [{ name: 'constructor', actionIds: [1] }] }
    ]);
  });
});

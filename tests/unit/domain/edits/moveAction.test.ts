import fc from 'fast-check';
import { applyEdit } from '../../../../src/domain/edits/ActionEdit';
import { type MoveDirection, findMoveTarget, moveAction } from '../../../../src/domain/edits/moveAction';
import type { Action, ActionId } from '../../../../src/domain/plan/Action';
import { arrangePlan } from '../../../../src/domain/plan/arrangePlan';
import type { ArrangedPlan } from '../../../../src/domain/plan/orderAfter';
import { anAction } from '../../../builders/anAction';

const goals = ['Tieto', 'Palvelut', 'Tyhjä'];

function toPlan(rows: readonly Action[]): ArrangedPlan {
  return { outline: arrangePlan(rows, goals), actions: new Map(rows.map((row) => [row.id, row])) };
}

function aPlan(...actions: readonly Partial<Action>[]): ArrangedPlan {
  return toPlan(actions.map((action, index) => anAction({ id: index + 1, goal: 'Tieto', ...action })));
}

function moved(plan: ArrangedPlan, id: ActionId, direction: MoveDirection): ArrangedPlan {
  const edits = new Map(moveAction(plan, id, direction).map((move) => [move.id, move.edit]));
  return toPlan([...plan.actions.values()].map((action) => applyEdit(action, edits.get(action.id) ?? {})));
}

function placesOf({ outline }: ArrangedPlan): readonly string[] {
  return outline.goals.flatMap((goal) =>
    goal.groups.flatMap((group) => group.actionIds.map((id) => `${goal.name}/${group.name}/${id}`))
  );
}

describe('moving a row', () => {
  const plan = aPlan(
    { order: 10 },
    { order: 20 },
    { order: 30, group: 'Rekisterit' },
    { order: 40, group: 'Rekisterit' },
    { order: 10, goal: 'Palvelut' }
  );

  it('writes one row within its group', () => {
    expect(moveAction(plan, 2, 'up')).toEqual([{ id: 2, edit: { order: 0 } }]);
    expect(moveAction(plan, 1, 'down')).toEqual([{ id: 1, edit: { order: 25 } }]);
  });

  it('goes to the neighbouring group at the edge of its own', () => {
    expect(placesOf(moved(plan, 3, 'up'))).toEqual([
      'Tieto//1',
      'Tieto//2',
      'Tieto//3',
      'Tieto/Rekisterit/4',
      'Palvelut//5'
    ]);
  });

  it('goes on to the neighbouring goal, also to one that is empty', () => {
    expect(placesOf(moved(plan, 4, 'down')).slice(3)).toEqual(['Palvelut//4', 'Palvelut//5']);
    expect(placesOf(moved(plan, 5, 'down'))[4]).toBe('Tyhjä//5');
  });

  it('stops at the ends of the plan and before the rows without a goal', () => {
    const ends = aPlan({ goal: 'Tieto' }, { goal: 'Tyhjä' }, { goal: '' });
    expect(findMoveTarget(ends.outline, 1, 'up')).toBeUndefined();
    expect(moveAction(ends, 2, 'down')).toEqual([]);
    expect(findMoveTarget(ends.outline, 3, 'up')).toMatchObject({ goal: 'Tyhjä' });
  });

  it('numbers the goal anew when there are no numbers to fit between', () => {
    const plain = aPlan({ order: undefined }, { order: undefined }, { order: undefined });
    expect(placesOf(moved(plain, 3, 'up'))).toEqual(['Tieto//1', 'Tieto//3', 'Tieto//2']);
  });

  it('changes places with the neighbour in any plan, and moves nothing else', () => {
    const order = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });
    const row = fc.record({ goal: fc.constantFrom(...goals), group: fc.constantFrom('', 'A', 'B', 'C'), order });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), fc.nat(), fc.boolean(), (rows, pick, isUp) => {
        const before = toPlan(rows.map((fields, index) => anAction({ ...fields, id: index + 1 })));
        const id = (pick % rows.length) + 1;
        const direction = isUp ? 'up' : 'down';
        const target = findMoveTarget(before.outline, id, direction);
        fc.pre(target !== undefined);
        const after = placesOf(moved(before, id, direction));
        const others = (places: readonly string[]): readonly string[] =>
          places.filter((place) => !place.endsWith(`/${id}`));
        expect(others(after)).toEqual(others(placesOf(before)));
        expect(after).toContain(`${target?.goal}/${target?.group}/${id}`);
        const inGroup = after.filter((place) => place.startsWith(`${target?.goal}/${target?.group}/`));
        expect(inGroup[target?.index ?? -1]).toBe(`${target?.goal}/${target?.group}/${id}`);
      }),
      { numRuns: 500 }
    );
  });
});

import fc from 'fast-check';
import { type RowEdit, applyEdit } from '../../../../src/domain/edits/ActionEdit';
import { type MoveDirection, findMoveTarget, moveAction, moveActionTo } from '../../../../src/domain/edits/moveAction';
import type { Action, ActionId } from '../../../../src/domain/plan/Action';
import { arrangePlan } from '../../../../src/domain/plan/arrangePlan';
import { type PlanPlace, findPlace, slotsOf } from '../../../../src/domain/plan/PlanPlace';
import type { ArrangedPlan } from '../../../../src/domain/plan/orderAfter';
import { anAction } from '../../../builders/anAction';

const goals = ['Tieto', 'Palvelut', 'Tyhjä'];

function toPlan(rows: readonly Action[]): ArrangedPlan {
  return { outline: arrangePlan(rows, goals), actions: new Map(rows.map((row) => [row.id, row])) };
}

function aPlan(...actions: readonly Partial<Action>[]): ArrangedPlan {
  return toPlan(actions.map((action, index) => anAction({ id: index + 1, goal: 'Tieto', ...action })));
}

function withMoves(plan: ArrangedPlan, moves: readonly RowEdit[]): ArrangedPlan {
  const edits = new Map(moves.map((move) => [move.id, move.edit]));
  return toPlan([...plan.actions.values()].map((action) => applyEdit(action, edits.get(action.id) ?? {})));
}

function moved(plan: ArrangedPlan, id: ActionId, direction: MoveDirection): ArrangedPlan {
  return withMoves(plan, moveAction(plan, id, direction));
}

function placesOf({ outline }: ArrangedPlan): readonly string[] {
  return outline.goals.flatMap((goal) =>
    goal.groups.flatMap((group) => group.actionIds.map((id) => `${goal.name}/${group.name}/${id}`))
  );
}

/** Plans of some rows, also of rows without numbers and with the same ones; some rows name no goal. */
const somePlan = fc
  .array(
    fc.record({
      goal: fc.constantFrom(...goals, ''),
      group: fc.constantFrom('', 'A', 'B', 'C'),
      order: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined })
    }),
    { minLength: 1, maxLength: 9 }
  )
  .map((rows) => toPlan(rows.map((fields, index) => anAction({ ...fields, id: index + 1 }))));

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

  it('numbers the goal again when there are no numbers to fit between', () => {
    const plain = aPlan({ order: undefined }, { order: undefined }, { order: undefined });
    expect(placesOf(moved(plain, 3, 'up'))).toEqual(['Tieto//1', 'Tieto//3', 'Tieto//2']);
  });

  it('changes places with the neighbour in any plan, and moves nothing else', () => {
    fc.assert(
      fc.property(somePlan, fc.nat(), fc.constantFrom('up', 'down'), (before, pick, direction) => {
        const id = (pick % before.actions.size) + 1;
        const target = findMoveTarget(before.outline, id, direction);
        fc.pre(target !== undefined);
        expectMoved(before, moved(before, id, direction), { id, target });
      }),
      { numRuns: 500 }
    );
  });
});

describe('moving a row to a place', () => {
  const plan = aPlan(
    { order: 10 },
    { order: 20 },
    { order: 30, group: 'Rekisterit' },
    { order: 40, group: 'Rekisterit' },
    { order: 10, goal: 'Palvelut' }
  );

  it('writes the one row, and only what becomes different', () => {
    expect(moveActionTo(plan, 1, { goal: 'Tieto', group: 'Rekisterit', index: 1 })).toEqual([
      { id: 1, edit: { group: 'Rekisterit', order: 35 } }
    ]);
    expect(moveActionTo(plan, 4, { goal: 'Palvelut', group: '', index: 0 })).toEqual([
      { id: 4, edit: { goal: 'Palvelut', group: '', order: 0 } }
    ]);
    expect(moveActionTo(plan, 2, { goal: 'Tyhjä', group: '', index: 0 })).toEqual([
      { id: 2, edit: { goal: 'Tyhjä', order: 10 } }
    ]);
  });

  it('writes nothing for the place where the row stands', () => {
    expect(moveActionTo(plan, 4, { goal: 'Tieto', group: 'Rekisterit', index: 1 })).toEqual([]);
  });

  it('does not go to the rows without a goal, nor to a goal that is not in the plan', () => {
    const loose = aPlan({ goal: 'Tieto' }, { goal: '' }, { goal: '' });
    expect(moveActionTo(loose, 1, { goal: '', group: '', index: 0 })).toEqual([]);
    expect(moveActionTo(loose, 1, { goal: 'Muualla', group: '', index: 0 })).toEqual([]);
    expect(moveActionTo(loose, 3, { goal: '', group: '', index: 0 })).toHaveLength(1);
  });

  it('begins a group that the goal does not have: the rows without one first, any other last', () => {
    const grouped = aPlan({ order: 10, group: 'A' }, { order: 20, group: 'A' });
    const places = (group: string): readonly string[] =>
      placesOf(withMoves(grouped, moveActionTo(grouped, 1, { goal: 'Tieto', group, index: 0 })));
    expect(places('')).toEqual(['Tieto//1', 'Tieto/A/2']);
    expect(places('B')).toEqual(['Tieto/A/2', 'Tieto/B/1']);
  });

  it('numbers the goal that the row leaves again when its groups would change places', () => {
    const crossed = aPlan({ order: 10, group: 'A' }, { order: 20, group: 'B' }, { order: 30, group: 'A' });
    const after = withMoves(crossed, moveActionTo(crossed, 1, { goal: 'Palvelut', group: '', index: 0 }));
    expect(placesOf(after)).toEqual(['Tieto/A/3', 'Tieto/B/2', 'Palvelut//1']);
  });

  it('puts it exactly there in any plan, and moves nothing else', () => {
    fc.assert(
      fc.property(somePlan, fc.nat(), fc.nat(), fc.nat(), (before, pick, slotPick, indexPick) => {
        const id = (pick % before.actions.size) + 1;
        const slots = slotsOf(before.outline).filter(({ goal }) => goal !== '');
        const slot = slots[slotPick % slots.length];
        fc.pre(slot !== undefined);
        const others = slot.ids.filter((other) => other !== id);
        const target = { goal: slot.goal, group: slot.group, index: indexPick % (others.length + 1) };
        const moves = moveActionTo(before, id, target);
        expectMoved(before, withMoves(before, moves), { id, target });
        // Nobody outside the two goals is written.
        const touched = [target.goal, before.actions.get(id)?.goal];
        moves.forEach((move) => expect(touched).toContain(before.actions.get(move.id)?.goal));
      }),
      { numRuns: 1000 }
    );
  });
});

/** The row stands at the place, and all others follow one another as before. */
function expectMoved(
  before: ArrangedPlan,
  after: ArrangedPlan,
  { id, target }: { readonly id: ActionId; readonly target: PlanPlace }
): void {
  const others = (plan: ArrangedPlan): readonly string[] => placesOf(plan).filter((place) => !place.endsWith(`/${id}`));
  expect(others(after)).toEqual(others(before));
  expect(findPlace(after.outline, id)).toEqual(target);
}

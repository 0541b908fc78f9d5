import fc from 'fast-check';
import { applyEdit } from '../../../../src/domain/edits/ActionEdit';
import type { BulkChange, NameChange } from '../../../../src/domain/edits/BulkChange';
import { bulkEdits } from '../../../../src/domain/edits/bulkEdits';
import type { Action, ActionId } from '../../../../src/domain/plan/Action';
import { arrangePlan } from '../../../../src/domain/plan/arrangePlan';
import type { ArrangedPlan } from '../../../../src/domain/plan/orderAfter';
import { anAction } from '../../../builders/anAction';

const goals = ['Tieto', 'Palvelut'];

function toPlan(rows: readonly Action[]): ArrangedPlan {
  return { outline: arrangePlan(rows, goals), actions: new Map(rows.map((row) => [row.id, row])) };
}

function aPlan(...actions: readonly Partial<Action>[]): ArrangedPlan {
  return toPlan(actions.map((action, index) => anAction({ id: index + 1, goal: 'Tieto', ...action })));
}

function changed(plan: ArrangedPlan, ids: readonly ActionId[], change: BulkChange): ArrangedPlan {
  const edits = new Map(bulkEdits(plan, ids, change).map(({ id, edit }) => [id, edit]));
  return toPlan([...plan.actions.values()].map((action) => applyEdit(action, edits.get(action.id) ?? {})));
}

function placesOf({ outline }: ArrangedPlan): readonly string[] {
  return outline.goals.flatMap((goal) =>
    goal.groups.flatMap((group) => group.actionIds.map((id) => `${goal.name}/${group.name}/${id}`))
  );
}

describe('a change of many rows', () => {
  it('names only the rows and the fields that change', () => {
    const plan = aPlan(
      { departments: ['Sivistys'], phases: { '2026H1': 'deployment' } },
      { departments: ['Koko kaupunki'], phases: { '2026H1': 'deployment' } },
      { departments: ['Sivistys'], phases: { '2026H2': 'deployment' } }
    );
    const change: BulkChange = {
      departments: { kind: 'replace', names: ['Sivistys'] },
      phases: { '2026H1': 'deployment' }
    };
    expect(bulkEdits(plan, [3, 1, 2], change)).toEqual([
      { id: 2, edit: { departments: ['Sivistys'] } },
      { id: 3, edit: { phases: { '2026H1': 'deployment' } } }
    ]);
    expect(bulkEdits(plan, [1, 2, 3], {})).toEqual([]);
  });

  it('passes over rows that the plan does not have', () => {
    expect(bulkEdits(aPlan({}), [7], { goal: 'Palvelut' })).toEqual([]);
  });

  it('adds names after those that are there, takes names away, and puts names in their place', () => {
    const plan = aPlan({ responsible: ['Hallintojohtaja', 'ICT-päällikkö'] });
    const after = (change: NameChange): unknown => bulkEdits(plan, [1], { responsible: change })[0]?.edit.responsible;
    expect(after({ kind: 'add', names: ['Rehtori', 'ICT-päällikkö'] })).toEqual([
      'Hallintojohtaja',
      'ICT-päällikkö',
      'Rehtori'
    ]);
    expect(after({ kind: 'remove', names: ['Hallintojohtaja', 'Rehtori'] })).toEqual(['ICT-päällikkö']);
    expect(after({ kind: 'replace', names: ['Rehtori', 'Rehtori'] })).toEqual(['Rehtori']);
    expect(after({ kind: 'add', names: ['ICT-päällikkö'] })).toBeUndefined();
  });

  it('empties cells, and replaces a text that is no phase', () => {
    const plan = aPlan(
      { phases: { '2026H1': 'deployment' } },
      { phases: {} },
      { phases: { '2026H1': { unknownText: 'Kesken' } } }
    );
    expect(bulkEdits(plan, [1, 2, 3], { phases: { '2026H1': null } })).toEqual([
      { id: 1, edit: { phases: { '2026H1': null } } },
      { id: 3, edit: { phases: { '2026H1': null } } }
    ]);
  });

  it('puts rows last in their new group, in their order, with whole numbers where there is room', () => {
    const plan = aPlan(
      { order: 10 },
      { order: 20 },
      { order: 30, group: 'Rekisterit' },
      { order: 40, group: 'Arkisto' },
      { order: 5, goal: 'Palvelut' }
    );
    expect(bulkEdits(plan, [5, 2, 1], { goal: 'Tieto', group: 'Rekisterit' })).toEqual([
      { id: 1, edit: { group: 'Rekisterit', order: 32 } },
      { id: 2, edit: { group: 'Rekisterit', order: 35 } },
      { id: 5, edit: { goal: 'Tieto', group: 'Rekisterit', order: 37 } }
    ]);
    expect(placesOf(changed(plan, [5, 2, 1], { goal: 'Tieto', group: 'Rekisterit' }))).toEqual([
      'Tieto/Rekisterit/3',
      'Tieto/Rekisterit/1',
      'Tieto/Rekisterit/2',
      'Tieto/Rekisterit/5',
      'Tieto/Arkisto/4'
    ]);
  });

  it('keeps the groups of rows that are given another goal, one after another', () => {
    const plan = aPlan(
      { order: 10, group: 'B' },
      { order: 20, group: 'A' },
      { order: 30, group: 'B' },
      { order: 10, goal: 'Palvelut', group: 'C' }
    );
    expect(placesOf(changed(plan, [1, 2, 3], { goal: 'Palvelut' }))).toEqual([
      'Palvelut/C/4',
      'Palvelut/B/1',
      'Palvelut/B/3',
      'Palvelut/A/2'
    ]);
  });

  it('finds room for a hundred rows where there is little', () => {
    const rows = Array.from({ length: 100 }, (_, index) => ({ order: index + 1, group: 'A' }));
    const plan = aPlan(...rows, { goal: 'Palvelut', group: 'A', order: 1 }, { goal: 'Palvelut', group: 'B', order: 2 });
    const ids = rows.map((_, index) => index + 1);
    expect(placesOf(changed(plan, ids, { goal: 'Palvelut' }))).toEqual([
      'Palvelut/A/101',
      ...ids.map((id) => `Palvelut/A/${id}`),
      'Palvelut/B/102'
    ]);
  });
});

describe('any change of any rows', () => {
  const order = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });
  const names = fc.uniqueArray(fc.constantFrom('X', 'Y', 'Z'), { maxLength: 3 });
  const phase = fc.constantFrom('investigation' as const, 'deployment' as const);
  const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
  const row = fc.record({
    goal: fc.constantFrom(...goals),
    group: fc.constantFrom('', 'A', 'B'),
    order,
    departments: names,
    phases: fc.record({ '2026H1': optional(phase) })
  });
  const nameChange = fc.record({ kind: fc.constantFrom('add' as const, 'remove' as const, 'replace' as const), names });
  const anyChange = fc.record({
    goal: optional(fc.constantFrom(...goals)),
    group: optional(fc.constantFrom('', 'A', 'B', 'C')),
    departments: optional(nameChange),
    phases: optional(fc.record({ '2026H1': fc.option(phase) }))
  });
  const plans = fc.array(row, { minLength: 1, maxLength: 9 }).map((rows) => aPlan(...rows));
  const picks = fc.uniqueArray(fc.integer({ min: 1, max: 9 }));

  it('leaves all other rows alone, and made twice changes nothing more', () => {
    fc.assert(
      fc.property(plans, picks, anyChange, (plan, ids, change) => {
        const edits = bulkEdits(plan, ids, change);
        expect(edits.filter(({ id }) => !ids.includes(id))).toEqual([]);
        expect(bulkEdits(changed(plan, ids, change), ids, change)).toEqual([]);
      }),
      { numRuns: 500 }
    );
  });

  it('puts moved rows after all that have a number in their new group, in the order they had', () => {
    fc.assert(
      fc.property(plans, picks, fc.constantFrom('', 'A', 'B', 'C'), (plan, ids, group) => {
        const moving = bulkEdits(plan, ids, { goal: 'Palvelut', group }).map(({ id }) => id);
        const after = changed(plan, ids, { goal: 'Palvelut', group });
        const inGroup = placesOf(after)
          .filter((place) => place.startsWith(`Palvelut/${group}/`))
          .map((place) => Number(place.split('/')[2]))
          .filter((id) => after.actions.get(id)?.order !== undefined);
        expect(moving.length === 0 ? [] : inGroup.slice(-moving.length)).toEqual(moving);
      }),
      { numRuns: 500 }
    );
  });
});

import { countNames, countPhaseRows } from '../../../../src/domain/filters/countValues';
import { showActions } from '../../../../src/domain/filters/showActions';
import type { Action } from '../../../../src/domain/plan/Action';
import { anAction } from '../../../builders/anAction';

function planOf(...rows: readonly Partial<Action>[]): ReadonlyMap<number, Action> {
  return new Map(rows.map((row, index) => [index + 1, anAction({ id: index + 1, ...row })]));
}

const inTown = (action: Action): boolean => action.departments.includes('Tekninen');

describe('the rows that a filter leaves', () => {
  const actions = planOf({ departments: ['Tekninen'] }, { departments: ['Sivistys'] });
  const first = showActions({ matches: inTown, actions, kept: [] }, undefined);

  it('are those that answer', () => {
    expect([...first.ids]).toEqual([1]);
  });

  it('keep a row that no longer answers, until something else is asked', () => {
    const edited = new Map(actions).set(1, anAction({ id: 1, departments: ['Sivistys'] }));
    const second = showActions({ matches: inTown, actions: edited, kept: [] }, first);
    expect([...second.ids]).toEqual([1]);
    expect([...second.matching]).toEqual([]);
    const again = showActions({ matches: (action) => inTown(action), actions: edited, kept: [] }, second);
    expect([...again.ids]).toEqual([]);
  });

  it('gain a row that answers by now, and one that the person has just made', () => {
    const edited = new Map(actions)
      .set(2, anAction({ id: 2, departments: ['Tekninen'] }))
      .set(3, anAction({ id: 3, departments: [] }));
    const second = showActions({ matches: inTown, actions: edited, kept: [3] }, first);
    expect([...second.ids]).toEqual([1, 2, 3]);
    expect([...second.matching]).toEqual([1, 2]);
  });

  it('lose a row that is deleted', () => {
    const left = new Map(actions);
    left.delete(1);
    expect([...showActions({ matches: inTown, actions: left, kept: [1] }, first).ids]).toEqual([]);
  });

  it('ask a row again only when it has changed', () => {
    const asked: number[] = [];
    const matches = (action: Action): boolean => {
      asked.push(action.id);
      return true;
    };
    const before = showActions({ matches, actions, kept: [] }, undefined);
    showActions({ matches, actions: new Map(actions).set(2, anAction({ id: 2, title: 'Uusi' })), kept: [] }, before);
    expect(asked).toEqual([1, 2, 2]);
  });
});

describe('the values to choose from', () => {
  const collator = new Intl.Collator('fi');
  const actions = planOf(
    { departments: ['Tekninen', 'tekninen'], phases: { '2026H1': 'deployment' } },
    { departments: ['Ääri', 'Zoo'], phases: { '2026H1': 'deployment' } },
    { departments: [], phases: { '2026H1': 'investigation' } }
  );

  it('are the names that rows carry, each once, counted among the rows that answer the rest, those without last', () => {
    expect(
      countNames(actions.values(), 'departments', { matches: (action) => action.id !== 2, choices: [], collator })
    ).toEqual([
      { name: 'Tekninen', count: 1 },
      { name: 'Zoo', count: 0 },
      { name: 'Ääri', count: 0 },
      { name: '', count: 1 }
    ]);
  });

  it('stand in the order of the choices where there is one', () => {
    const names = countNames(actions.values(), 'departments', {
      matches: () => true,
      choices: ['Zoo', 'Tekninen'],
      collator
    });
    expect(names.map(({ name }) => name)).toEqual(['Zoo', 'Tekninen', 'Ääri', '']);
  });

  it('are the phases of a half-year with their rows', () => {
    expect(countPhaseRows(actions.values(), '2026H1', () => true)).toEqual({
      investigation: 1,
      deployment: 2,
      continuous: 0
    });
    const range = { first: '2025H2', last: '2026H1' } as const;
    expect(countPhaseRows(actions.values(), range, () => true).deployment).toBe(2);
  });
});

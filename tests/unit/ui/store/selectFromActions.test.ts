import type { ReadyState } from '../../../../src/application/PlanState';
import { withRows } from '../../../../src/application/withRows';
import { openedState } from '../../../../src/application/openedState';
import type { ActionId } from '../../../../src/domain/plan/Action';
import { selectFromActions } from '../../../../src/ui/store/PlanStoreContext';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { anAction } from '../../../builders/anAction';

const rows = Array.from({ length: 1500 }, (_, index) =>
  anAction({ id: index + 1, title: index < 10 ? 'Kesken' : 'Valmis' })
);

function opened(): ReadyState {
  const repository = new InMemoryPlanRepository(new Map(rows.map((row) => [row.id, row])), {
    goals: [anAction().goal]
  });
  return openedState(repository.opened(), {
    before: undefined,
    known: undefined,
    recovered: [],
    unsaved: () => undefined
  });
}

function titled(state: ReadyState, id: ActionId, title: string): ReadyState {
  return withRows(state, new Map([[id, anAction({ id, title })]]));
}

describe('a value computed from all rows', () => {
  const isOpen = (title: string | undefined): number => (title === 'Kesken' ? 1 : 0);

  it('is brought up to date by the rows that have changed, and by these alone', () => {
    let passes = 0;
    const select = selectFromActions(
      (actions) => {
        passes += 1;
        return [...actions.values()].filter(({ title }) => isOpen(title)).length;
      },
      (count, { before, after }) => count - isOpen(before?.title) + isOpen(after?.title)
    );
    let state = opened();
    expect(select(state)).toBe(10);
    state = titled(state, 1, 'Valmis');
    expect(select(state)).toBe(9);
    state = titled(titled(state, 500, 'Kesken'), 501, 'Kesken');
    expect(select(state)).toBe(11);
    state = withRows(state, new Map([[500, undefined]]));
    expect(select(state)).toBe(10);
    expect(passes).toBe(1);
  });

  it('is computed from all rows where a change asks for it, and in another plan', () => {
    const select = selectFromActions(
      (actions) => [...actions.values()].filter(({ title }) => isOpen(title)).length,
      (count, { before, after }) => (before?.title === after?.title ? count : undefined)
    );
    const state = opened();
    expect(select(state)).toBe(10);
    expect(select(titled(state, 1, 'Valmis'))).toBe(9);
    expect(select(titled(opened(), 700, 'Kesken'))).toBe(11);
  });

  it('leaves the list as it is where a change brings no problem and takes none away', () => {
    const state = opened();
    expect(titled(state, 1, 'Valmis').list).toBe(state.list);
  });
});

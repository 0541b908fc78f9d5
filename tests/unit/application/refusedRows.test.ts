import type { Failure, ReadyState } from '../../../src/application/PlanState';
import { PlanStore } from '../../../src/application/PlanStore';
import { renameEdits } from '../../../src/domain/edits/renameEdits';
import type { ActionId } from '../../../src/domain/plan/Action';
import { anAction } from '../../builders/anAction';
import { InMemoryPlanRepository } from '../../builders/InMemoryPlanRepository';

const rows = [1, 2, 3].map((id) =>
  anAction({ id, title: `Rivi ${id}`, goal: 'Tieto', group: 'Rekisterit', order: id * 10 })
);

interface Session {
  readonly store: PlanStore;
  readonly list: InMemoryPlanRepository['list'];
  /** Lets everything under way come to its end. */
  readonly settle: () => Promise<void>;
  readonly ready: () => ReadyState;
}

/** A plan of three rows, the second of which the person may not change. */
async function aPlanWithLockedRow(): Promise<Session> {
  const repository = new InMemoryPlanRepository(new Map(rows.map((row) => [row.id, row])), { goals: ['Tieto'] });
  const { list } = repository;
  list.locked.add(2);
  const store = new PlanStore(repository);
  await store.reader.open();
  const ready = (): ReadyState => {
    const state = store.state.getState();
    if (state.status !== 'ready') {
      throw new Error(state.status);
    }
    return state;
  };
  return { store, list, ready, settle: () => new Promise((resolve) => setTimeout(resolve, 5)) };
}

function refusedRows(failures: readonly Failure[]): readonly ActionId[] {
  return failures.flatMap((failure) =>
    failure.kind === 'row' && failure.fault.kind === 'forbidden' ? [failure.action.id] : []
  );
}

/** The plan on the screen says what the list says, and nothing waits. */
function expectAgreement({ ready, list }: Session): void {
  expect(ready().actions).toEqual(list.rows);
  expect(ready().unsaved.size).toBe(0);
}

const phase = { phases: { '2026H1': 'deployment' } } as const;
const inAll = rows.map(({ id }) => ({ id, edit: phase }));

describe('a change of rows that the person may not change all of', () => {
  it('is saved in the others and reported for the one', async () => {
    const session = await aPlanWithLockedRow();
    session.store.edits.editMany(inAll);
    await session.settle();
    expect([1, 2, 3].map((id) => session.list.rows.get(id)?.phases)).toEqual([phase.phases, {}, phase.phases]);
    expect(refusedRows(session.ready().failures)).toEqual([2]);
    expectAgreement(session);
  });

  it('is taken back where it was made', async () => {
    const session = await aPlanWithLockedRow();
    session.store.edits.editMany(inAll);
    await session.settle();
    await session.store.undo.step('undo');
    await session.settle();
    expect([...session.list.rows.values()].map(({ phases }) => phases)).toEqual([{}, {}, {}]);
    expect(refusedRows(session.ready().failures)).toEqual([2]);
    expectAgreement(session);
  });

  it('renames a group in the others', async () => {
    const session = await aPlanWithLockedRow();
    session.store.edits.editMany(renameEdits({ kind: 'group', goal: 'Tieto', name: 'Rekisterit' }, 'Luettelot', rows));
    await session.settle();
    expect([...session.list.rows.values()].map(({ group }) => group)).toEqual(['Luettelot', 'Rekisterit', 'Luettelot']);
    expectAgreement(session);
  });

  it('deletes the others, and the one is there again', async () => {
    const session = await aPlanWithLockedRow();
    await session.store.rows.recycle([1, 2, 3]);
    expect([...session.list.rows.keys()]).toEqual([2]);
    expect(session.ready().failures).toMatchObject([
      { action: { id: 2 }, edit: undefined, fault: { kind: 'forbidden' } }
    ]);
    expectAgreement(session);
    await session.store.undo.step('undo');
    expect([...session.list.rows.keys()].sort()).toEqual([1, 2, 3]);
    expectAgreement(session);
  });
});

describe('a step back in a row that may not be changed any more', () => {
  it('is told, leaves the row as the list has it, and cannot be made again', async () => {
    const session = await aPlanWithLockedRow();
    session.list.locked.clear();
    session.store.edits.editMany(inAll);
    await session.settle();
    session.list.locked.add(2);
    await session.store.undo.step('undo');
    await session.settle();
    expect(session.list.rows.get(2)?.phases).toEqual(phase.phases);
    expect(refusedRows(session.ready().failures)).toEqual([2]);
    expectAgreement(session);
    // It was never taken back, so there is nothing to make again, nor to ask about.
    await session.store.undo.step('redo');
    await session.settle();
    expect(session.ready().undo.question).toBeUndefined();
    expect([...session.list.rows.values()].map(({ phases }) => phases)).toEqual([1, 2, 3].map(() => phase.phases));
    expect(refusedRows(session.ready().failures)).toEqual([2]);
  });
});

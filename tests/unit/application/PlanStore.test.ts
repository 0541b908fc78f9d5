import type { PlanFault } from '../../../src/application/PlanFault';
import { PlanFaultError } from '../../../src/application/PlanFault';
import type { ReadyState } from '../../../src/application/PlanState';
import { PlanStore } from '../../../src/application/PlanStore';
import { anAction } from '../../builders/anAction';
import { ScriptedRepository } from './ScriptedRepository';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const conflict: PlanFault = { kind: 'conflict', detail: '412' };
const forbidden: PlanFault = { kind: 'forbidden', detail: '403' };

function aPlan(): ScriptedRepository {
  return new ScriptedRepository(
    new Map(
      [
        anAction({ id: 1, goal: 'Tieto', order: 20, version: '"1"' }),
        anAction({ id: 2, goal: 'Digiosaaminen', order: 10, version: '"1"', phases: { '2025H1': 'investigation' } })
      ].map((action) => [action.id, action])
    )
  );
}

async function openedStore(repository: ScriptedRepository): Promise<PlanStore> {
  const store = new PlanStore(repository);
  await store.reader.open();
  return store;
}

/** A save that has been asked for; saves of one moment are sent together, so it comes a little after the edit. */
async function saveAt(repository: ScriptedRepository, index: number): Promise<ScriptedRepository['saves'][number]> {
  await settle();
  const save = repository.saves[index];
  if (!save) {
    throw new Error(`There are ${repository.saves.length} saves.`);
  }
  return save;
}

function ready(store: PlanStore): ReadyState {
  const state = store.state.getState();
  if (state.status !== 'ready') {
    throw new Error(`The store is ${state.status}.`);
  }
  return state;
}

describe('opening', () => {
  it('is loading until the list has answered, and then shows the plan in its order', async () => {
    const store = new PlanStore(aPlan());
    expect(store.state.getState().status).toBe('loading');
    await store.reader.open();
    expect(ready(store).outline.goals.map((goal) => goal.groups.flatMap((group) => group.actionIds))).toEqual([
      [2],
      [1]
    ]);
  });

  it('says why the list could not be read', async () => {
    const repository = aPlan();
    repository.nextOpening = () => Promise.reject(new PlanFaultError(forbidden));
    const store = await openedStore(repository);
    expect(store.state.getState()).toEqual({ status: 'failed', fault: forbidden });
  });

  it('turns a fault of our own into one that can be shown', async () => {
    const repository = aPlan();
    repository.nextOpening = () => Promise.reject(new TypeError('x is not a function'));
    const store = await openedStore(repository);
    expect(store.state.getState()).toMatchObject({ status: 'failed', fault: { kind: 'unexpected' } });
  });

  it('keeps the plan that is shown, and its unsaved edits, when it cannot be read again', async () => {
    const repository = aPlan();
    const store = await openedStore(repository);
    store.edits.edit(1, { title: 'Minun' });
    repository.nextOpening = () => Promise.reject(new PlanFaultError({ kind: 'offline', detail: '' }));
    await store.reader.open();
    expect([ready(store).actions.get(1)?.title, ready(store).unsaved.size]).toEqual(['Minun', 1]);
  });

  it('lets the later of two openings win', async () => {
    const repository = aPlan();
    let finishFirst: () => void = () => undefined;
    repository.nextOpening = () =>
      new Promise((resolve) => (finishFirst = () => resolve({ ...repository.opened(), listTitle: 'Vanha' })));
    const store = new PlanStore(repository);
    const first = store.reader.open();
    repository.nextOpening = () => Promise.resolve({ ...repository.opened(), listTitle: 'Uusi' });
    await store.reader.open();
    finishFirst();
    await first;
    expect(ready(store).list.listTitle).toBe('Uusi');
  });

  it('keeps what was saved while the plan was being read again', async () => {
    const repository = aPlan();
    const store = await openedStore(repository);
    store.edits.edit(1, { title: 'uusi' });
    const save = await saveAt(repository, 0);
    const before = repository.opened();
    let finish: () => void = () => undefined;
    repository.nextOpening = () => new Promise((resolve) => (finish = () => resolve(before)));
    const opening = store.reader.open();
    save.succeed();
    await settle();
    finish();
    await opening;
    expect(ready(store).unsaved.size).toBe(0);
    expect(ready(store).actions.get(1)).toMatchObject({ title: 'uusi', version: '"2"' });
  });
});

describe('editing', () => {
  it('shows an edit at once and marks the row until it is saved', async () => {
    const repository = aPlan();
    const store = await openedStore(repository);
    store.edits.edit(1, { phases: { '2025H2': 'deployment' } });
    expect(ready(store).actions.get(1)?.phases).toEqual({ '2025H2': 'deployment' });
    expect([...ready(store).unsaved.keys()]).toEqual([1]);
    (await saveAt(repository, 0)).succeed();
    await settle();
    expect(ready(store).unsaved.size).toBe(0);
    expect(ready(store).actions.get(1)?.version).toBe('"2"');
  });

  it('saves the edits of a row one after another, each with the version that the one before left', async () => {
    const repository = aPlan();
    const store = await openedStore(repository);
    store.edits.edit(1, { phases: { '2025H1': 'investigation' } });
    store.edits.edit(1, { phases: { '2025H2': 'deployment' } });
    await settle();
    expect(repository.saves.map((save) => save.version)).toEqual(['"1"']);
    (await saveAt(repository, 0)).succeed();
    await settle();
    expect(repository.saves.map((save) => save.version)).toEqual(['"1"', '"2"']);
  });

  it('saves different rows side by side', async () => {
    const repository = aPlan();
    const store = await openedStore(repository);
    store.edits.edit(1, { title: 'a' });
    store.edits.edit(2, { title: 'b' });
    await settle();
    expect(repository.saves.map((save) => save.id)).toEqual([1, 2]);
  });

  it('puts the old value back and says why when a save is refused', async () => {
    const repository = aPlan();
    const store = await openedStore(repository);
    store.edits.edit(2, { phases: { '2025H1': 'continuous' } });
    (await saveAt(repository, 0)).fail(forbidden);
    await settle();
    expect(ready(store).actions.get(2)?.phases).toEqual({ '2025H1': 'investigation' });
    expect(ready(store).failures).toMatchObject([{ action: { id: 2 }, fault: forbidden }]);
  });

  it('keeps the later edits of a row when an earlier one is refused', async () => {
    const repository = aPlan();
    const store = await openedStore(repository);
    store.edits.edit(2, { phases: { '2025H1': 'continuous' } });
    store.edits.edit(2, { phases: { '2025H2': 'continuous' } });
    (await saveAt(repository, 0)).fail({ kind: 'invalid', column: undefined, detail: '500' });
    await settle();
    (await saveAt(repository, 1)).succeed();
    await settle();
    expect(ready(store).actions.get(2)?.phases).toEqual({ '2025H1': 'investigation', '2025H2': 'continuous' });
  });

  it('moves a row to its place when its goal changes', async () => {
    const store = await openedStore(aPlan());
    store.edits.edit(1, { goal: 'Digiosaaminen' });
    expect(ready(store).outline.goals[0]?.groups.flatMap((group) => group.actionIds)).toEqual([2, 1]);
  });

  it('forgets a failure that has been dismissed', async () => {
    const repository = aPlan();
    const store = await openedStore(repository);
    store.edits.edit(1, { title: 'a' });
    (await saveAt(repository, 0)).fail(forbidden);
    await settle();
    store.messages.dismissFailure(ready(store).failures[0]?.key ?? -1);
    expect(ready(store).failures).toEqual([]);
  });
});

describe('meeting somebody else', () => {
  it('makes an edit of another field on their newer row', async () => {
    const repository = aPlan();
    const store = await openedStore(repository);
    store.edits.edit(2, { phases: { '2025H2': 'deployment' } });
    repository.rows.set(2, anAction({ id: 2, title: 'Heidän', phases: { '2025H1': 'investigation' }, version: '"5"' }));
    (await saveAt(repository, 0)).fail(conflict);
    await settle();
    expect(repository.saves[1]?.version).toBe('"5"');
    (await saveAt(repository, 1)).succeed();
    await settle();
    expect(ready(store).actions.get(2)).toMatchObject({
      title: 'Heidän',
      phases: { '2025H1': 'investigation', '2025H2': 'deployment' }
    });
    expect(ready(store).failures).toEqual([]);
  });

  it('asks about a field that they changed too, and overwrites it only when told to', async () => {
    const repository = aPlan();
    const store = await openedStore(repository);
    store.edits.edit(2, { phases: { '2025H1': 'deployment' } });
    repository.rows.set(2, anAction({ id: 2, phases: { '2025H1': 'continuous' }, version: '"5"' }));
    (await saveAt(repository, 0)).fail(conflict);
    await settle();
    expect(repository.saves).toHaveLength(1);
    expect(ready(store).unsaved.get(2)).toMatchObject({
      kind: 'conflict',
      conflicts: [{ field: '2025H1', before: 'investigation', mine: 'deployment', theirs: 'continuous' }]
    });
    store.saving.resolve(2, ['2025H1']);
    await settle();
    expect(repository.saves[1]).toMatchObject({ version: '"5"', edit: { phases: { '2025H1': 'deployment' } } });
  });

  it('lets theirs stay when told so', async () => {
    const repository = aPlan();
    const store = await openedStore(repository);
    store.edits.edit(2, { phases: { '2025H1': 'deployment' } });
    repository.rows.set(2, anAction({ id: 2, phases: { '2025H1': 'continuous' }, version: '"5"' }));
    (await saveAt(repository, 0)).fail(conflict);
    await settle();
    store.saving.resolve(2, []);
    await settle();
    expect(repository.saves).toHaveLength(1);
    expect(ready(store).unsaved.size).toBe(0);
    expect(ready(store).actions.get(2)?.phases).toEqual({ '2025H1': 'continuous' });
  });

  it('tells when the row has been deleted meanwhile', async () => {
    const repository = aPlan();
    const store = await openedStore(repository);
    store.edits.edit(2, { title: 'x' });
    repository.rows.delete(2);
    (await saveAt(repository, 0)).fail(conflict);
    await settle();
    expect(ready(store).unsaved.get(2)).toMatchObject({ kind: 'deleted' });
  });
});

describe('undo and redo', () => {
  const finish = async (repository: ScriptedRepository): Promise<void> => {
    await settle();
    repository.saves.splice(0).forEach((save) => save.succeed());
    await settle();
  };

  it('takes a step of several rows back and makes it again', async () => {
    const repository = aPlan();
    const store = await openedStore(repository);
    store.edits.editMany([
      { id: 1, edit: { departments: ['Sivistys'] } },
      { id: 2, edit: { departments: ['Sivistys'] } }
    ]);
    await finish(repository);
    await store.undo.step('undo');
    expect([1, 2].map((id) => ready(store).actions.get(id)?.departments)).toEqual([
      ['Koko kaupunki'],
      ['Koko kaupunki']
    ]);
    expect(ready(store).undo).toMatchObject({ canUndo: false, canRedo: true });
    await finish(repository);
    await store.undo.step('redo');
    expect(ready(store).actions.get(2)?.departments).toEqual(['Sivistys']);
  });

  it('asks before it overwrites what somebody has changed since, and does it when told to', async () => {
    const repository = aPlan();
    const store = await openedStore(repository);
    store.edits.edit(2, { phases: { '2025H1': 'deployment' } });
    await finish(repository);
    repository.rows.set(
      2,
      anAction({ id: 2, goal: 'Digiosaaminen', phases: { '2025H1': 'continuous' }, version: '"9"' })
    );
    await store.reader.open();
    await store.undo.step('undo');
    expect(ready(store).undo.question?.overwrites).toMatchObject([
      { id: 2, field: '2025H1', expected: 'deployment', now: 'continuous' }
    ]);
    expect(ready(store).actions.get(2)?.phases).toEqual({ '2025H1': 'continuous' });
    await store.undo.step('undo', true);
    expect(ready(store).actions.get(2)?.phases).toEqual({ '2025H1': 'investigation' });
  });

  it('has nothing to take back of an edit that the list refused', async () => {
    const repository = aPlan();
    const store = await openedStore(repository);
    store.edits.edit(1, { title: 'x' });
    (await saveAt(repository, 0)).fail(forbidden);
    await settle();
    await store.undo.step('undo');
    expect(repository.saves).toHaveLength(1);
  });
});

import { PlanStore } from '../../src/application/PlanStore';
import type { SharePointPlanRepository } from '../../src/sharepoint/repository/SharePointPlanRepository';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { makeList, repositoryOf } from './listOfOwn';
import { openPlan } from './openPlan';
import { calmDown, disturb, isWorkbench, siteAs } from './service';
import { setRights } from './setRights';
import { until } from './until';

const unseen = { kind: 'notFound', what: 'action', isUnseen: true };
let list: PlanList;
let editor: SharePointPlanRepository;

/** How the row stands once nothing is being saved; `undefined` when nothing waits. */
async function settled(store: PlanStore): Promise<string | undefined> {
  const status = (): string | undefined => {
    const state = store.state.getState();
    return state.status === 'ready' ? [...state.unsaved.values()][0]?.kind : undefined;
  };
  await until(() => status() !== 'saving');
  return status();
}

// It takes two people, and a real site has one signed-in person.
(isWorkbench ? describe : describe.skip)('a row that is no longer a person’s to see', () => {
  beforeEach(async () => {
    list = await makeList('Piilossa', [{ title: 'Rivi 1' }, { title: 'Rivi 2' }, { title: 'Rivi 3' }]);
    editor = repositoryOf(siteAs('editor').list(list.listUrl));
    await openPlan(editor);
  });
  afterEach(async () => {
    await calmDown();
    await list.writing.delete();
  });

  it('is told apart from a deleted one', async () => {
    await setRights(list, 1, 'none');
    const owner = repositoryOf(list);
    const { version } = (await owner.read(2)).action;
    await owner.recycle(2, version);
    await expect(editor.restore(1)).rejects.toMatchObject({ fault: unseen });
    await expect(editor.restore(2)).rejects.toMatchObject({ fault: { kind: 'notFound', what: 'action' } });
    await expect(editor.restore(2)).rejects.not.toMatchObject({ fault: { isUnseen: true } });
    await expect(editor.restore(999)).rejects.toMatchObject({ fault: unseen });
  });

  it('is taken for unseen where it was deleted, brought back and hidden, and where the log tells nothing', async () => {
    const owner = repositoryOf(list);
    const binId = await owner.recycle(3, (await owner.read(3)).action.version);
    await owner.restore(3, binId);
    await setRights(list, 3, 'none');
    await expect(editor.restore(3)).rejects.toMatchObject({ fault: unseen });
    await list.writing.items.getById(2).recycle();
    await disturb({ match: 'getchanges', status: 403 });
    await expect(editor.restore(2)).rejects.toMatchObject({ fault: unseen });
  });

  it('is not made a second time, and its edit is saved once the right is back', async () => {
    const store = new PlanStore(editor);
    await store.reader.open();
    await setRights(list, 1, 'none');
    store.edits.edit(1, { title: 'Muutettu' });
    expect(await settled(store)).toBe('deleted');
    expect(await store.saving.bringBack(1)).toBe('failed');
    const owner = repositoryOf(list);
    expect((await openPlan(owner)).actions).toHaveLength(3);
    await setRights(list, 1, 'edit');
    expect(await store.saving.bringBack(1)).toBe('restored');
    expect(await settled(store)).toBeUndefined();
    expect((await openPlan(owner)).actions.map(({ title }) => title).sort()).toEqual(['Muutettu', 'Rivi 2', 'Rivi 3']);
    store.lifetime.close();
  });

  it('is not made a second time where it may be seen and not be changed any more', async () => {
    const store = new PlanStore(editor);
    await store.reader.open();
    await setRights(list, 2, 'read');
    store.edits.edit(2, { title: 'Muutettu' });
    expect(await settled(store)).toBeUndefined();
    expect(store.state.getState()).toMatchObject({ failures: [{ fault: { kind: 'forbidden' } }] });
    expect((await openPlan(editor)).actions).toHaveLength(3);
    store.lifetime.close();
  });

  it('is made again where somebody else deleted it', async () => {
    const store = new PlanStore(editor);
    await store.reader.open();
    await list.writing.items.getById(1).recycle();
    store.edits.edit(1, { title: 'Muutettu' });
    expect(await settled(store)).toBe('deleted');
    expect(await store.saving.bringBack(1)).toBe('recreated');
    expect(await settled(store)).toBeUndefined();
    expect((await openPlan(editor)).actions.map(({ title }) => title).sort()).toEqual(['Muutettu', 'Rivi 2', 'Rivi 3']);
    store.lifetime.close();
  });
});

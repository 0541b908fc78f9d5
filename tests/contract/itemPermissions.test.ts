import { randomUUID } from 'node:crypto';
import type { SharePointPlanRepository } from '../../src/sharepoint/repository/SharePointPlanRepository';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { anAction } from '../builders/anAction';
import { toContent } from '../builders/toContent';
import { makeList, repositoryOf } from './listOfOwn';
import { openPlan, rowsFrom } from './openPlan';
import { isWorkbench, siteAs } from './service';

const forbidden = { kind: 'forbidden', detail: expect.stringContaining('403 -2147024891') };
let list: PlanList;
let editor: SharePointPlanRepository;

/** A list where people change the rows that they made themselves, with three of the owner's and one of the editor's. */
async function makeSharedList(): Promise<void> {
  list = await makeList('Omat', [{ title: 'Rivi 1' }, { title: 'Rivi 2' }, { title: 'Rivi 3' }]);
  await list.writing.update({ WriteSecurity: 2 });
  editor = repositoryOf(siteAs('editor').list(list.listUrl));
  await openPlan(editor);
  await editor.create(toContent(anAction({ title: 'Oma', goal: 'Osaaminen' })), randomUUID());
}

// It takes two people, and a real site has one signed-in person.
(isWorkbench ? describe : describe.skip)('rows that a person may not change', () => {
  beforeEach(makeSharedList);
  afterEach(() => list.writing.delete());

  it('are offered like the others: the rights are those of the list', async () => {
    expect((await openPlan(editor)).rights).toMatchObject({ canEdit: true, canDelete: true });
  });

  it('are refused one by one', async () => {
    const [row] = await rowsFrom(editor, 0, 1);
    await expect(editor.save(row.id, { title: 'Vieras' }, row.version)).rejects.toMatchObject({ fault: forbidden });
    await expect(editor.recycle(row.id, row.version)).rejects.toMatchObject({ fault: forbidden });
    expect((await editor.read(row.id)).action).toEqual(row);
  });

  it('are refused whatever version the person saw', async () => {
    const [row] = await rowsFrom(editor, 0, 1);
    await repositoryOf(list).save(row.id, { title: 'Omistajan' }, row.version);
    await expect(editor.save(row.id, { title: 'Vieras' }, row.version)).rejects.toMatchObject({ fault: forbidden });
  });

  it('are refused among others, which are saved and deleted', async () => {
    const [first, second, third, own] = await rowsFrom(editor, 0, 4);
    const saves = [first, own ?? third, second].map(({ id, version }) => ({ id, edit: { title: 'Uusi' }, version }));
    expect(await editor.saveMany(saves)).toEqual([
      { kind: 'failed', fault: forbidden },
      { kind: 'saved', version: '"2"' },
      { kind: 'failed', fault: forbidden }
    ]);
    const { actions } = await openPlan(editor);
    expect(actions.map(({ title }) => title)).toEqual(['Rivi 1', 'Rivi 2', 'Rivi 3', 'Uusi']);
    expect(await editor.recycleMany(actions.slice(2))).toEqual([
      { kind: 'failed', fault: forbidden },
      { kind: 'deleted', binId: expect.any(String) }
    ]);
    expect((await openPlan(editor)).actions.map(({ title }) => title)).toEqual(['Rivi 1', 'Rivi 2', 'Rivi 3']);
  });

  it('are changed by those who manage the list', async () => {
    const owner = repositoryOf(list);
    const { actions } = await openPlan(owner);
    const results = await owner.saveMany(
      actions.map(({ id, version }) => ({ id, edit: { title: 'Kaikki' }, version }))
    );
    expect(results.map(({ kind }) => kind)).toEqual(['saved', 'saved', 'saved', 'saved']);
  });
});

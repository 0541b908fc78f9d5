import '@pnp/sp/items';
import { PlanStore } from '../../src/application/PlanStore';
import type { RowProblem } from '../../src/domain/problems/RowProblem';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { anAction } from '../builders/anAction';
import { toContent } from '../builders/toContent';
import { MapColumnMemory } from './MapColumnMemory';
import { makeList, repositoryOf } from './listOfOwn';
import { openPlan } from './openPlan';
import { isWorkbench, siteAs } from './service';
import { until } from './until';
import { watchRequests } from './watchRequests';

let list: PlanList;
beforeEach(async () => {
  list = await makeList('Hyvaksynta', [{ title: 'Vanha' }, { title: 'Toinen' }]);
});
afterEach(() => list.writing.delete());

describe('a list with content approval', () => {
  it('says so, and names the rows that are not approved, on the first visit and on the next', async () => {
    const memory = new MapColumnMemory();
    expect(await openPlan(repositoryOf(list, memory))).toMatchObject({ isModerated: false, problems: [] });
    await list.writing.update({ EnableModeration: true });
    await list.writing.items.getById(2).update({ OData__ModerationStatus: 1 });
    await list.writing.items.add({ Title: 'Uusi', Goal: 'Osaaminen' });
    const expected = {
      isModerated: true,
      problems: [
        { kind: 'rejected', actionId: 2 },
        { kind: 'awaitingApproval', actionId: 3 }
      ]
    };
    for (const known of [memory, memory, new MapColumnMemory()]) {
      expect(await openPlan(repositoryOf(list, known))).toMatchObject(expected);
    }
    await list.writing.update({ EnableModeration: false });
    expect(await openPlan(repositoryOf(list, memory))).toMatchObject({ isModerated: false, problems: [] });
  });

  // It takes two people, and a real site has one signed-in person.
  (isWorkbench ? it : it.skip)(
    'tells what becomes of a row that a person has saved, without being opened again',
    async () => {
      await list.writing.update({ EnableModeration: true });
      const store = new PlanStore(repositoryOf(siteAs('editor').list(list.listUrl)));
      await store.reader.open();
      const told = (): readonly RowProblem[] => {
        const state = store.state.getState();
        return state.status === 'ready' ? state.list.problems : [];
      };
      const sent = await watchRequests(async () => {
        store.edits.edit(1, { title: 'Muutettu' });
        await until(() => told().length > 0);
      });
      expect(sent.map(({ method }) => method)).toEqual(['MERGE', 'GET']);
      expect(told()).toEqual([{ kind: 'awaitingApproval', actionId: 1 }]);

      await store.rows.create(toContent(anAction({ title: 'Uusi', goal: 'Osaaminen' })), 'avain-uusi');
      await until(() => told().length > 1);
      expect(told()[1]).toEqual({ kind: 'awaitingApproval', actionId: 3 });

      await list.writing.items.getById(1).update({ OData__ModerationStatus: 0 });
      await list.writing.items.getById(3).update({ OData__ModerationStatus: 1 });
      await store.feed.refresh();
      expect(told()).toEqual([{ kind: 'rejected', actionId: 3 }]);
      store.lifetime.close();
    }
  );

  it('costs lists without it nothing', async () => {
    const store = new PlanStore(repositoryOf(list));
    await store.reader.open();
    const sent = await watchRequests(async () => {
      store.edits.edit(1, { title: 'Muutettu' });
      await until(() => store.hasUnsaved.getState() === false);
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(sent).toHaveLength(1);
    store.lifetime.close();
  });
});

import '@pnp/sp/items';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { MapColumnMemory } from './MapColumnMemory';
import { makeList, repositoryOf } from './listOfOwn';
import { openPlan } from './openPlan';

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
});

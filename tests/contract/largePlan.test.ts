import { openPlan, repositoryOf } from './listOfOwn';
import { isWorkbench, seedWorkbench, siteAs } from './service';
import { watchRequests } from './watchRequests';

const rows = 5050;

(isWorkbench ? describe : describe.skip)('a plan of more rows than one page holds', () => {
  it('is read whole, page after page, each row once', async () => {
    await seedWorkbench(rows);
    const list = siteAs('owner').list('/sites/intra/Lists/Toimenpiteet');
    const sent = await watchRequests(async () => {
      const { actions } = await openPlan(repositoryOf(list));
      expect(actions).toHaveLength(rows);
      expect(new Set(actions.map(({ id }) => id)).size).toBe(rows);
    });
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'GET']);
  }, 180_000);
});

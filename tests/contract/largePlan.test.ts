import { anAction } from '../builders/anAction';
import { toContent } from '../builders/toContent';
import { repositoryOf } from './listOfOwn';
import { openPlan } from './openPlan';
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

  it('has rows read afresh, and new ones made once, past the list view threshold', async () => {
    const repository = repositoryOf(siteAs('owner').list('/sites/intra/Lists/Toimenpiteet'));
    const { actions } = await openPlan(repository);
    const ids = actions.slice(-40).map(({ id }) => id);
    expect(await repository.readMany(ids)).toHaveLength(ids.length);
    const content = toContent(anAction({ goal: actions[0]?.goal }));
    const created = await repository.create(content, 'suuri');
    expect(await repository.create(content, 'suuri')).toEqual(created);
  });
});

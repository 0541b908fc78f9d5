import type { SharePointPlanRepository } from '../../src/sharepoint/repository/SharePointPlanRepository';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { makeList, repositoryOf } from './listOfOwn';
import { rowsFrom } from './openPlan';
import { calmDown, isWorkbench, setConditions } from './service';

let list: PlanList;
let repository: SharePointPlanRepository;

beforeAll(async () => {
  list = await makeList(
    'Roskakori',
    Array.from({ length: 8 }, (_, index) => ({ title: `Rivi ${index + 1}` }))
  );
  repository = repositoryOf(list);
});
afterEach(calmDown);
afterAll(() => list.writing.delete());

(isWorkbench ? describe : describe.skip)('a recycle bin that is too full to be listed', () => {
  it('gives back what was deleted here, one row or several, and refuses what would have to be searched for', async () => {
    const [one, two, three, four] = await rowsFrom(repository, 0, 4);
    const binId = await repository.recycle(one.id, one.version);
    const together = [two, three];
    const deleted = await repository.recycleMany(together);
    const unknown = four ?? one;
    await repository.recycle(unknown.id, unknown.version);
    await setConditions({ binThreshold: 1 });
    expect((await repository.restore(one.id, binId)).title).toBe(one.title);
    const binIds = new Map(
      deleted.flatMap((result, index) =>
        result.kind === 'deleted' ? [[together[index]?.id ?? 0, result.binId ?? ''] as const] : []
      )
    );
    expect(await repository.restoreMany([two.id, three.id], binIds)).toMatchObject([
      { kind: 'restored', action: { title: two.title } },
      { kind: 'restored', action: { title: three.title } }
    ]);
    await setConditions({ binThreshold: 0 });
    await expect(repository.restore(unknown.id)).rejects.toMatchObject({ fault: { kind: 'unexpected' } });
    expect(await repository.restoreMany([unknown.id])).toMatchObject([
      { kind: 'failed', fault: { kind: 'unexpected' } }
    ]);
  });

  it('still tells that a row is back already', async () => {
    const [row] = await rowsFrom(repository, 4, 1);
    const binId = await repository.recycle(row.id, row.version);
    await repository.restore(row.id, binId);
    await setConditions({ binThreshold: 0 });
    expect((await repository.restore(row.id, binId)).title).toBe(row.title);
    expect(await repository.restoreMany([row.id], new Map([[row.id, binId ?? '']]))).toMatchObject([
      { kind: 'restored' }
    ]);
  });
});

describe('a row that lies in the bin again, elsewhere than known', () => {
  it('is searched for', async () => {
    const [row] = await rowsFrom(repository, 2, 1);
    const earlier = await repository.recycle(row.id, row.version);
    const { version } = await repository.restore(row.id, earlier);
    await repository.recycle(row.id, version);
    expect((await repository.restore(row.id, earlier)).id).toBe(row.id);
    await repository.recycle(row.id, (await repository.read(row.id)).action.version);
    expect(await repository.restoreMany([row.id], new Map([[row.id, earlier ?? '']]))).toMatchObject([
      { kind: 'restored', action: { id: row.id } }
    ]);
  });
});

describe('a row whose key another row has by now', () => {
  it.each([400, 500] as const)('is refused as a double, whatever the status (%s)', async (duplicateStatus) => {
    const key = `avain-${duplicateStatus}`;
    const { Id: id }: { Id: number } = await list.writing.items.add({ Title: 'Kerran', ClientKey: key });
    const binId = await repository.recycle(id, '"1"');
    const { Id: other }: { Id: number } = await list.writing.items.add({ Title: 'Toinen', ClientKey: key });
    if (isWorkbench) {
      await setConditions({ duplicateStatus });
    }
    const double = { kind: 'invalid', isDuplicate: true };
    await expect(repository.restore(id, binId)).rejects.toMatchObject({ fault: double });
    await expect(repository.restore(id)).rejects.toMatchObject({ fault: double });
    expect(await repository.restoreMany([id], new Map([[id, binId ?? '']]))).toMatchObject([
      { kind: 'failed', fault: double }
    ]);
    await list.writing.items.getById(other).recycle();
    expect((await repository.restore(id, binId)).title).toBe('Kerran');
  });
});

import '@pnp/sp/items';
import { spPost } from '@pnp/sp';
import { body } from '@pnp/queryable';
import { SPInstance } from '@pnp/sp';
import type { SharePointPlanRepository } from '../../src/sharepoint/repository/SharePointPlanRepository';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { MapColumnMemory } from './MapColumnMemory';
import { makeList, repositoryOf } from './listOfOwn';
import { openPlan } from './openPlan';
import { watchRequests } from './watchRequests';

let list: PlanList;
let repository: SharePointPlanRepository;

/** Makes a row, or with a name a folder, in a folder of the list. */
async function make(title: string, folder = '', name?: string): Promise<number> {
  const answer: readonly { FieldName: string; FieldValue: string }[] = await spPost(
    SPInstance(list.writing, 'AddValidateUpdateItemUsingPath'),
    body({
      listItemCreateInfo: {
        FolderPath: { DecodedUrl: list.listUrl + folder },
        ...(name === undefined ? {} : { LeafName: { DecodedUrl: name } }),
        UnderlyingObjectType: name === undefined ? 0 : 1
      },
      formValues: [
        { FieldName: 'Title', FieldValue: title },
        { FieldName: 'Goal', FieldValue: 'Osaaminen' }
      ],
      bNewDocumentUpdate: false
    })
  );
  return Number(answer.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
}

beforeEach(async () => {
  list = await makeList('Kansiot', [{ title: 'Juuressa' }]);
  repository = repositoryOf(list);
});
afterEach(() => list.writing.delete());

describe('folders', () => {
  it('are no actions, and the rows in them are, without a request more', async () => {
    await make('Arkisto', '', 'Arkisto');
    await make('Kansiossa', '/Arkisto');
    await make('2024', '/Arkisto', '2024');
    await make('Syvällä', '/Arkisto/2024');
    const memory = new MapColumnMemory();
    for (let visit = 1; visit <= 2; visit += 1) {
      const sent = await watchRequests(async () => {
        const { actions, problems } = await openPlan(repositoryOf(list, memory));
        expect(actions.map(({ title }) => title)).toEqual(['Juuressa', 'Kansiossa', 'Syvällä']);
        expect(problems).toEqual([]);
      });
      expect(sent).toHaveLength(1);
    }
  });

  it('are no changes of rows, and cannot be read as rows', async () => {
    const { changeToken } = await openPlan(repository);
    const folder = await make('Arkisto', '', 'Arkisto');
    const row = await make('Kansiossa', '/Arkisto');
    const changes = await repository.changesSince(changeToken);
    expect(changes).toMatchObject({ kind: 'changes', changed: [folder, row] });
    const read = await repository.readMany([folder, row]);
    expect(read.map(({ action }) => action.title)).toEqual(['Kansiossa']);
    await expect(repository.read(folder)).rejects.toMatchObject({ fault: { kind: 'notFound', what: 'action' } });
  });

  it('let the rows in them be changed, deleted and brought back', async () => {
    await make('Arkisto', '', 'Arkisto');
    const id = await make('Kansiossa', '/Arkisto');
    const { version } = (await repository.read(id)).action;
    const next = await repository.save(id, { phases: { '2026H1': 'deployment' } }, version);
    await repository.recycle(id, next);
    expect((await repository.restore(id)).phases).toEqual({ '2026H1': 'deployment' });
    expect((await openPlan(repository)).actions.map(({ title }) => title)).toEqual(['Juuressa', 'Kansiossa']);
  });
});

import '@pnp/sp/fields';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { MapColumnMemory } from './MapColumnMemory';
import { makeList, repositoryOf } from './listOfOwn';
import { openPlan } from './openPlan';
import { calmDown, disturb, isWorkbench } from './service';
import { watchRequests } from './watchRequests';

let list: PlanList;

beforeAll(async () => {
  list = await makeList('Pyynnot', [{ title: 'Eka', phases: { '2026H1': 'deployment' } }, { title: 'Toka' }]);
});
afterEach(calmDown);
afterAll(() => list.writing.delete());

describe('opening an ordinary plan', () => {
  it('takes one round trip when the browser has never seen the list', async () => {
    const sent = await watchRequests(() => openPlan(repositoryOf(list)));
    expect(sent.map(({ method, url }) => `${method} ${url.replace(/.*\/_api/, '')}`)).toEqual(['POST /$batch']);
  });

  it('takes one round trip the next time too, and asks for the columns of the plan alone', async () => {
    const memory = new MapColumnMemory();
    await openPlan(repositoryOf(list, memory));
    const sent = await watchRequests(() => openPlan(repositoryOf(list, memory)));
    expect(sent).toHaveLength(1);
    expect(decodeURIComponent(sent[0]?.body ?? '')).toMatch(
      /items\?\$select=Id,Modified,Title,.*,Phase_2027H2&\$top=5000/
    );
  });

  it('sees a half-year that was added since, with one more request', async () => {
    const memory = new MapColumnMemory();
    await openPlan(repositoryOf(list, memory));
    await addChoice('Phase_2028H1', ['Selvittely', 'Käyttöönotto', 'Jatkuva toiminta']);
    await list.writing.items.getById(1).update({ Phase_2028H1: 'Selvittely' });
    const sent = await watchRequests(async () => {
      const { halfYears, actions } = await openPlan(repositoryOf(list, memory));
      expect(halfYears).toContain('2028H1');
      expect(actions[0]?.phases).toEqual({ '2026H1': 'deployment', '2028H1': 'investigation' });
    });
    expect(sent).toHaveLength(2);
    expect(await watchRequests(() => openPlan(repositoryOf(list, memory)))).toHaveLength(1);
  });

  it('opens without a half-year that was removed since, with one more request', async () => {
    const memory = new MapColumnMemory();
    await addChoice('Phase_2029H1', ['Selvittely']);
    await openPlan(repositoryOf(list, memory));
    await list.writing.fields.getByInternalNameOrTitle('Phase_2029H1').delete();
    const sent = await watchRequests(async () => {
      const { halfYears, actions } = await openPlan(repositoryOf(list, memory));
      expect(halfYears).not.toContain('2029H1');
      expect(actions).toHaveLength(2);
    });
    expect(sent).toHaveLength(2);
  });
});

describe('one row', () => {
  it('is saved with one request that names the version and the changed columns alone', async () => {
    const repository = repositoryOf(list);
    const { actions } = await openPlan(repository);
    const { id = 0, version = '' } = actions[1] ?? {};
    const sent = await watchRequests(() => repository.save(id, { phases: { '2027H1': 'continuous' } }, version));
    expect(sent).toEqual([
      expect.objectContaining({ method: 'MERGE', ifMatch: version, body: '{"Phase_2027H1":"Jatkuva toiminta"}' })
    ]);
  });

  it('can be read and saved by a repository that has not opened the plan', async () => {
    const repository = repositoryOf(list);
    const { version } = (await repository.read(2)).action;
    const next = await repository.save(2, { title: 'Ilman avaamista' }, version);
    expect((await repository.read(2)).action).toMatchObject({ title: 'Ilman avaamista', version: next });
  });

  it('can be read after a column was removed under the open plan', async () => {
    const repository = repositoryOf(list);
    await addChoice('Phase_2029H2', ['Selvittely']);
    await openPlan(repository);
    await list.writing.fields.getByInternalNameOrTitle('Phase_2029H2').delete();
    expect((await repository.read(1)).action).toMatchObject({ title: 'Eka' });
  });
});

(isWorkbench ? describe : describe.skip)('a service in trouble', () => {
  it('is waited for as long as it asks, and the save is made', async () => {
    const repository = repositoryOf(list);
    const { version } = (await repository.read(2)).action;
    await disturb({ match: 'items', method: 'MERGE', status: 429, retryAfter: 1, times: 1 });
    const start = Date.now();
    await repository.save(2, { title: 'Odotettu' }, version);
    expect(Date.now() - start).toBeGreaterThanOrEqual(1000);
    expect((await repository.read(2)).action.title).toBe('Odotettu');
  });

  it('loses an answer: a read is asked again', async () => {
    await disturb({ match: '$batch', drop: 'after', times: 1 });
    expect((await openPlan(repositoryOf(list))).actions).toHaveLength(2);
  });

  it('loses an answer: a save is not sent again, and the row tells that it was made', async () => {
    const repository = repositoryOf(list);
    const { version } = (await repository.read(2)).action;
    await disturb({ match: 'items', method: 'MERGE', drop: 'after' });
    const sent = await watchRequests(() =>
      expect(repository.save(2, { title: 'Perille asti' }, version)).rejects.toMatchObject({
        fault: { kind: 'offline' }
      })
    );
    expect(sent).toHaveLength(1);
    await calmDown();
    const row = (await repository.read(2)).action;
    expect(row.title).toBe('Perille asti');
    expect(row.version).not.toBe(version);
  });

  it('is too busy for the round trip at every attempt', async () => {
    await disturb({ match: '$batch', status: 503, times: 9 });
    await expect(repositoryOf(list).open()).rejects.toMatchObject({
      fault: { kind: 'throttled', retryAfterMs: undefined }
    });
  });
});

describe('another list', () => {
  it('that is not there is not found', async () => {
    const repository = repositoryOf(Object.create(list, { listUrl: { value: `${list.listUrl}Ei` } }) as PlanList);
    await expect(repository.open()).rejects.toMatchObject({ fault: { kind: 'notFound', what: 'list' } });
  });
});

async function addChoice(name: string, choices: readonly string[]): Promise<void> {
  const listed = choices.map((choice) => `<CHOICE>${choice}</CHOICE>`).join('');
  await list.writing.fields.createFieldAsXml({
    SchemaXml: `<Field Type="Choice" Name="${name}" DisplayName="${name}"><CHOICES>${listed}</CHOICES></Field>`,
    Options: 8
  });
}

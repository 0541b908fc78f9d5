import '@pnp/sp/fields';
import type { Action } from '../../src/domain/plan/Action';
import { SharePointPlanSetup } from '../../src/sharepoint/provisioning/SharePointPlanSetup';
import type { SharePointPlanRepository } from '../../src/sharepoint/repository/SharePointPlanRepository';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { anAction } from '../builders/anAction';
import { toContent } from '../builders/toContent';
import { makeList, repositoryOf } from './listOfOwn';
import { openPlan } from './openPlan';
import { calmDown, disturb, isWorkbench, setConditions, siteAs } from './service';
import { briefly, watchRequests } from './watchRequests';

const content = toContent(
  anAction({
    title: 'Uusi',
    goal: 'Osaaminen',
    details: 'Rivi\nja toinen',
    responsible: ['A', 'B'],
    phases: { '2026H1': 'deployment' }
  })
);
const setup = (list: PlanList): SharePointPlanSetup =>
  new SharePointPlanSetup(siteAs('owner'), list.listUrl, { language: 'fi' });

/** The list's rows and columns as after the product's own columns were made, but for the key. */
async function aListWithoutKey(suite: string): Promise<PlanList> {
  const list = await makeList(suite, [{ title: 'Vanha' }, { title: 'Toinen' }]);
  await list.writing.fields.getByInternalNameOrTitle('ClientKey').delete();
  return list;
}

async function titlesIn(list: PlanList): Promise<readonly string[]> {
  return (await openPlan(repositoryOf(list))).actions.map(({ title }) => title);
}

/** Sends a creation whose answer is lost, and then the same again. */
async function createTwice(repository: SharePointPlanRepository, key: string): Promise<Action> {
  await disturb({ match: '/items', method: 'POST', drop: 'after', times: 1 });
  await disturb({ match: '\\$batch', method: 'POST', drop: 'after', times: 1 });
  await expect(repository.create(content, key)).rejects.toMatchObject({ fault: { kind: 'offline' } });
  await calmDown();
  return repository.create(content, key);
}

(isWorkbench ? describe : describe.skip)('a list that cannot have unique keys', () => {
  let list: PlanList;

  afterEach(async () => {
    await calmDown();
    await list.writing.delete();
  });

  it.each([
    ['is past the threshold', 'large', () => setConditions({ viewThreshold: 1 })],
    ['needs content approval', 'contentApproval', () => list.writing.update({ EnableModeration: true })],
    ['has item-level permissions', 'itemPermissions', () => list.writing.update({ WriteSecurity: 2 })]
  ] as const)('since it %s gets plain ones, which is said', async (_, reason, prepare) => {
    list = await aListWithoutKey('Avaimitta');
    await list.writing.fields.getByInternalNameOrTitle('AdditionalInfo').delete();
    await prepare();
    // The threshold is acted out with two rows; only its size in the answer is not.
    const expected = reason === 'large' ? 'other' : reason;
    expect(await setup(list).addMissingColumns()).toMatchObject([{ kind: 'keyNotUnique', reason: expected }]);
    expect(await openPlan(repositoryOf(list))).toMatchObject({ missingColumns: [] });
    expect(await setup(list).addMissingColumns()).toEqual([]);
    await setConditions({ viewThreshold: 5000 });
    const repository = repositoryOf(list);
    await openPlan(repository);
    const made = await createTwice(repository, 'avain');
    expect(made).toMatchObject({ title: 'Uusi', phases: { '2026H1': 'deployment' } });
    expect((await repository.create(content, 'avain')).id).toBe(made.id);
    expect((await repositoryOf(list).create(content, 'avain')).id).toBe(made.id);
    expect((await repository.create(content, 'toinen avain')).id).not.toBe(made.id);
    expect((await titlesIn(list)).filter((title) => title === 'Uusi')).toHaveLength(2);
  });
});

(isWorkbench ? describe : describe.skip)('a list without keys', () => {
  let list: PlanList;
  let repository: SharePointPlanRepository;

  beforeEach(async () => {
    list = await aListWithoutKey('Avaimeton');
    repository = repositoryOf(list);
    await openPlan(repository);
  });
  afterEach(async () => {
    await calmDown();
    await list.writing.delete();
  });

  it('gets a row in one request, and none twice of a creation that is repeated', async () => {
    expect(briefly(await watchRequests(() => repository.create(content, 'a')))).toEqual(['POST /$batch']);
    const made = await createTwice(repository, 'b');
    expect((await repository.create(content, 'b')).id).toBe(made.id);
    expect((await titlesIn(list)).filter((title) => title === 'Uusi')).toHaveLength(2);
  });

  it('tells rows that say the same apart: those made before, by others, and of other keys', async () => {
    await repository.create(content, 'ennen');
    await disturb({ match: '\\$batch', method: 'POST', drop: 'before', times: 1 });
    await expect(repository.create(content, 'kadonnut')).rejects.toMatchObject({ fault: { kind: 'offline' } });
    await calmDown();
    const theirs = await repositoryOf(siteAs('editor').list(list.listUrl)).create(content, 'heidän');
    const mine = await repository.create(content, 'kadonnut');
    expect(mine.id).not.toBe(theirs.id);
    expect(await titlesIn(list)).toEqual(['Vanha', 'Toinen', 'Uusi', 'Uusi', 'Uusi']);
  });

  it('gets several rows together once, two that say the same among them', async () => {
    const creations = ['1', '2', '3'].map((clientKey) => ({ content, clientKey }));
    await disturb({ match: '\\$batch', method: 'POST', drop: 'after', times: 1 });
    await expect(repository.createMany(creations)).rejects.toMatchObject({ fault: { kind: 'offline' } });
    await calmDown();
    const results = await repository.createMany(creations);
    expect(new Set(results.map((result) => (result.kind === 'created' ? result.action.id : 0))).size).toBe(3);
    expect((await titlesIn(list)).filter((title) => title === 'Uusi')).toHaveLength(3);
  });
});

describe('a column whose name the list gives to nobody', () => {
  it('is removed and said to be, and the others are made', async () => {
    const list = await makeList('Nimi');
    await list.writing.fields.getByInternalNameOrTitle('Details').delete();
    await list.writing.fields.getByInternalNameOrTitle('AdditionalInfo').delete();
    const realFetch = globalThis.fetch;
    // As if a hidden column were called so: the service makes the column with a number.
    globalThis.fetch = (input, init) =>
      realFetch(input, {
        ...init,
        ...(/createfieldasxml(\?|$)/.test(String(input)) && typeof init?.body === 'string'
          ? { body: init.body.replace(/Name=\\"Details\\"/g, 'Name=\\"Details0\\"') }
          : {})
      });
    try {
      expect(await setup(list).addMissingColumns()).toMatchObject([
        { kind: 'nameTaken', column: 'Kuvaus', name: 'Details' }
      ]);
    } finally {
      globalThis.fetch = realFetch;
    }
    const names = (await list.reading.fields.select('InternalName')()).map(({ InternalName }) => InternalName);
    expect(names).toContain('AdditionalInfo');
    expect(names.filter((name) => name.startsWith('Details'))).toEqual([]);
    expect((await openPlan(repositoryOf(list))).missingColumns).toEqual(['Kuvaus']);
    await list.writing.delete();
  });

  it('is there all the same when somebody else makes it at the same time', async () => {
    const list = await makeList('Yhtaikaa');
    await list.writing.fields.getByInternalNameOrTitle('Details').delete();
    const [one, two] = await Promise.all([setup(list).addMissingColumns(), setup(list).addMissingColumns()]);
    expect([one, two]).toEqual([[], []]);
    const names = (await list.reading.fields.select('InternalName')()).map(({ InternalName }) => InternalName);
    expect(names.filter((name) => name.startsWith('Details'))).toEqual(['Details']);
    await list.writing.delete();
  });
});

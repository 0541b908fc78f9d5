import '@pnp/sp/fields';
import { randomUUID } from 'node:crypto';
import type { RowSave } from '../../src/application/PlanRepository';
import type { SharePointPlanRepository } from '../../src/sharepoint/repository/SharePointPlanRepository';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { anAction } from '../builders/anAction';
import { toContent } from '../builders/toContent';
import { makeList, repositoryOf } from './listOfOwn';
import { openPlan } from './openPlan';
import { briefly, watchRequests } from './watchRequests';

const rows = 250;
let list: PlanList;
let repository: SharePointPlanRepository;

beforeAll(async () => {
  list = await makeList(
    'Muokkaus',
    Array.from({ length: rows }, (_, index) => ({ title: `Rivi ${index + 1}` }))
  );
});
beforeEach(async () => {
  repository = repositoryOf(list);
  await openPlan(repository);
});
afterAll(() => list.writing.delete());

describe('saving many rows', () => {
  it('takes one request for a hundred, each row with its own version', async () => {
    const saves = await savesOf(100, 'Sata');
    const sent = await watchRequests(async () => {
      const results = await repository.saveMany(saves);
      expect(results.filter(({ kind }) => kind === 'saved')).toHaveLength(100);
    });
    expect(briefly(sent)).toEqual(['POST /$batch']);
    expect(sent[0]?.body.match(/^if-match: "\d+"$/gm)).toHaveLength(100);
  });

  it('takes three for 250', async () => {
    const saves = await savesOf(rows, 'Kaikki');
    const sent = await watchRequests(() => repository.saveMany(saves));
    expect(briefly(sent)).toEqual(['POST /$batch', 'POST /$batch', 'POST /$batch']);
    expect(new Set((await openPlan(repository)).actions.map(({ title }) => title))).toEqual(new Set(['Kaikki']));
  });

  it('keeps what was answered when a later request is lost, and sends no more', async () => {
    const saves = await savesOf(rows, 'Osa');
    const sent = await watchRequests(() =>
      changingAnswers(
        (count) => (count === 2 ? Promise.reject(new TypeError('fetch failed')) : undefined),
        async () => {
          const results = await repository.saveMany(saves);
          expect(results.slice(0, 100).every(({ kind }) => kind === 'saved')).toBe(true);
          expect(results.slice(100)).toEqual(
            Array.from({ length: 150 }, () => ({ kind: 'failed', fault: expect.objectContaining({ kind: 'offline' }) }))
          );
        }
      )
    );
    expect(sent).toHaveLength(1);
  });

  it('tells of each row that the service was too busy for', async () => {
    const saves = await savesOf(3, 'Kiire');
    const busy =
      'HTTP/1.1 429 Too Many Requests\r\nRetry-After: 7\r\nCONTENT-TYPE: text/plain\r\n\r\n429 TOO MANY REQUESTS';
    await changingAnswers(
      () => (answer) => {
        let part = 0;
        return answer.replace(/HTTP\/1\.1 204[^]*?(?=\r\n--batchresponse_)/g, (written) =>
          ++part === 2 ? busy : written
        );
      },
      async () => {
        expect(await repository.saveMany(saves)).toEqual([
          { kind: 'saved', version: expect.any(String) },
          { kind: 'failed', fault: expect.objectContaining({ kind: 'throttled', retryAfterMs: 7000 }) },
          { kind: 'saved', version: expect.any(String) }
        ]);
      }
    );
  });

  it('takes none when nothing changes', async () => {
    const sent = await watchRequests(() => repository.save(2, {}, '"1"'));
    expect(sent).toEqual([]);
  });
});

describe('new and deleted rows', () => {
  it('take two round trips to delete and two to restore, three by another, however many up to a hundred', async () => {
    const contents = Array.from({ length: 40 }, (_, index) => ({
      content: toContent(anAction({ title: `Poistettava ${index}`, goal: 'Osaaminen' })),
      clientKey: randomUUID()
    }));
    const made = (await repository.createMany(contents)).flatMap((result) =>
      result.kind === 'created' ? [result.action] : []
    );
    expect(made).toHaveLength(40);
    const requests = await watchRequests(() => repository.recycleMany(made));
    expect(requests.map(({ url }) => url.split('/_api')[1])).toEqual(['/$batch', '/$batch']);
    const restoring = await watchRequests(async () => {
      const results = await repository.restoreMany(made.map(({ id }) => id));
      expect(results.every(({ kind }) => kind === 'restored')).toBe(true);
    });
    expect(restoring.map(({ url }) => url.split('/_api')[1]?.split('?')[0])).toEqual(['/$batch', '/$batch', '/$batch']);

    const gone = await repository.recycleMany(
      (await repository.readMany(made.map(({ id }) => id))).map(({ action }) => action)
    );
    const binIds = new Map(
      gone.flatMap((result, index) =>
        result.kind === 'deleted' ? [[made[index]?.id ?? 0, result.binId ?? ''] as const] : []
      )
    );
    const known = await watchRequests(async () => {
      const results = await repository.restoreMany(
        made.map(({ id }) => id),
        binIds
      );
      expect(results.every(({ kind }) => kind === 'restored')).toBe(true);
    });
    expect(known.map(({ url }) => url.split('/_api')[1]?.split('?')[0])).toEqual(['/$batch', '/$batch']);
  });

  it('take one request to make, two to delete, two to restore from a known place and three from an unknown one', async () => {
    const content = toContent(anAction({ title: 'Pyyntöjä', goal: 'Osaaminen' }));
    const key = randomUUID();
    let [id, version] = [0, ''];
    const making = await watchRequests(async () => ({ id, version } = await repository.create(content, key)));
    expect(briefly(making)).toEqual(['POST items']);
    expect(briefly(await watchRequests(() => repository.create(content, key)))).toEqual(['POST items', 'GET items']);
    let binId: string | undefined;
    const deleting = await watchRequests(async () => (binId = await repository.recycle(id, version)));
    expect(briefly(deleting)).toEqual([`GET items(${id})`, `POST items(${id})/recycle`]);
    expect(briefly(await watchRequests(() => repository.restore(id, binId)))).toEqual([
      `POST /recyclebin('${binId}')/restore`,
      `GET items(${id})`
    ]);
    await repository.recycle(id, (await repository.read(id)).action.version);
    expect(briefly(await watchRequests(() => repository.restore(id)))).toEqual([
      'GET /recyclebin',
      expect.stringMatching(/^POST \/recyclebin\('[0-9a-f-]{36}'\)\/restore$/),
      `GET items(${id})`
    ]);
  });

  it('take one request for many new ones, and one more to find those that exist', async () => {
    const creations = Array.from({ length: 20 }, (_, index) => ({
      content: toContent(anAction({ title: `Uusi ${index}`, goal: 'Osaaminen' })),
      clientKey: randomUUID()
    }));
    const first = await watchRequests(() => repository.createMany(creations.slice(0, 10)));
    expect(briefly(first)).toEqual(['POST /$batch']);
    const again = await watchRequests(async () => {
      const results = await repository.createMany(creations);
      expect(results.every(({ kind }) => kind === 'created')).toBe(true);
    });
    expect(briefly(again)).toEqual(['POST /$batch', 'POST /$batch']);
    expect((await openPlan(repository)).actions.filter(({ title }) => title.startsWith('Uusi '))).toHaveLength(20);
  });

  it('are made without a key where the list has no column for it', async () => {
    const bare = await makeList('Avaimeton');
    await bare.writing.fields.getByInternalNameOrTitle('ClientKey').delete();
    const content = toContent(anAction({ title: 'Ilman avainta', goal: 'Osaaminen' }));
    expect(await repositoryOf(bare).create(content, 'avain')).toMatchObject({ title: 'Ilman avainta' });
    await bare.writing.delete();
  });
});

describe('the name of a goal', () => {
  it('takes one small read and one write, and the default value follows', async () => {
    const field = list.writing.fields.getByInternalNameOrTitle('Goal');
    await field.update({ DefaultValue: 'Palvelut' });
    const sent = await watchRequests(() => repository.renameGoal('Palvelut', 'Asiointi'));
    const address = "fields/getbyinternalnameortitle('Goal')";
    expect(briefly(sent)).toEqual([`GET ${address}`, `MERGE ${address}`]);
    expect(await field.select('Choices', 'DefaultValue', 'Required')()).toMatchObject({
      Choices: ['Osaaminen', 'Asiointi'],
      DefaultValue: 'Asiointi',
      Required: true
    });
    await repository.renameGoal('Asiointi', 'Palvelut');
  });
});

async function savesOf(count: number, title: string): Promise<readonly RowSave[]> {
  const { actions } = await openPlan(repository);
  return actions.slice(0, count).map(({ id, version }) => ({ id, edit: { title }, version }));
}

/** Changes the text of batches' answers, or puts a failure in their place, by their count from 1. */
async function changingAnswers(
  change: (count: number) => ((answer: string) => string) | Promise<Response> | undefined,
  work: () => Promise<unknown>
): Promise<void> {
  const realFetch = globalThis.fetch;
  let count = 0;
  globalThis.fetch = async (input, init) => {
    if (!String(input).endsWith('$batch')) {
      return realFetch(input, init);
    }
    const changed = change(++count);
    if (changed instanceof Promise) {
      return changed;
    }
    const response = await realFetch(input, init);
    return changed ? new Response(changed(await response.text()), { headers: response.headers }) : response;
  };
  try {
    await work();
  } finally {
    globalThis.fetch = realFetch;
  }
}

import type { PlanChanges } from '../../src/application/PlanRepository';
import { SharePointPlanRepository } from '../../src/sharepoint/repository/SharePointPlanRepository';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { MapColumnMemory } from './MapColumnMemory';
import { makeList } from './listOfOwn';
import { openPlan } from './openPlan';
import { calmDown, expireTokens, isWorkbench, siteUrl } from './service';
import { briefly, watchRequests } from './watchRequests';

const hour = 3_600_000;
const day = 24 * hour;
const nothing = { kind: 'changes', changed: [], deleted: [], isListChanged: false };
const tooOld = { kind: 'tooOld' };

let list: PlanList;
let elsewhere: PlanList;
let later = 0;

/** The plan as a page with a clock of its own has it open. */
function aRepository(): SharePointPlanRepository {
  return new SharePointPlanRepository(list, {
    memory: new MapColumnMemory(),
    language: 'fi',
    returnUrl: () => siteUrl,
    now: () => Date.now() + later
  });
}

beforeAll(async () => {
  list = await makeList('Merkit', [{ title: 'Rivi' }, { title: 'Toinen' }]);
  elsewhere = await makeList('Muualla');
});
beforeEach(() => {
  later = 0;
});
afterEach(() => calmDown());
afterAll(async () => {
  await list.writing.delete();
  await elsewhere.writing.delete();
});

async function changesAndRequests(
  repository: SharePointPlanRepository,
  token: string
): Promise<readonly [PlanChanges | undefined, readonly string[]]> {
  let changes: PlanChanges | undefined;
  const sent = await watchRequests(async () => {
    changes = await repository.changesSince(token);
  });
  return [changes, briefly(sent)];
}

describe('a change token', () => {
  it('is too old after a month, without being asked about', async () => {
    const { changeToken } = await openPlan(aRepository());
    const repository = aRepository();
    later = 31 * day;
    expect(await changesAndRequests(repository, changeToken)).toEqual([tooOld, []]);
    later = 29 * day;
    expect((await changesAndRequests(repository, changeToken))[0]).toMatchObject(nothing);
  });

  it.each(['', 'x', '1;3;00000000-0000-0000-0000-000000000001;;5', '1;3;abc;638000000000000000;5'])(
    'that is none ("%s") is refused by the service',
    async (token) => {
      expect(await aRepository().changesSince(token)).toEqual(tooOld);
    }
  );

  it('stays where it is for a day, whatever happens elsewhere, in one request a look', async () => {
    const repository = aRepository();
    const { changeToken } = await openPlan(repository);
    await elsewhere.writing.items.add({ Title: 'Muutos muualla' });
    later = 23 * hour;
    const [changes, sent] = await changesAndRequests(repository, changeToken);
    expect(changes).toEqual({ ...nothing, token: changeToken });
    expect(sent).toEqual(['POST getchanges']);
  });

  it('moves on with the list’s own after a day without changes, still in one request', async () => {
    const repository = aRepository();
    const { changeToken } = await openPlan(repository);
    await elsewhere.writing.items.add({ Title: 'Muutos muualla' });
    later = 25 * hour;
    const [moved, sent] = await changesAndRequests(repository, changeToken);
    expect(moved).toMatchObject(nothing);
    expect(sent).toEqual(['POST /$batch']);
    const token = moved?.kind === 'changes' ? moved.token : '';
    expect(token).not.toBe(changeToken);
    later = 26 * hour;
    expect((await changesAndRequests(repository, token))[1]).toEqual(['POST getchanges']);
    await list.writing.items.getById(1).update({ Title: 'Muutos' });
    expect((await changesAndRequests(repository, token))[0]).toMatchObject({ changed: [1] });
    later = 50 * hour;
    expect((await changesAndRequests(repository, token))[0]).toMatchObject({ changed: [1] });
  });

  it('of a site where nothing happens for months serves until something does', async () => {
    later = 40 * day;
    const repository = aRepository();
    const { changeToken } = await openPlan(repository);
    expect(await changesAndRequests(repository, changeToken)).toEqual([
      { ...nothing, token: changeToken },
      ['POST /$batch']
    ]);
    await list.writing.items.getById(1).update({ Title: 'Muutos' });
    expect((await changesAndRequests(repository, changeToken))[0]).toEqual(tooOld);
  });

  it('of a list that is gone says so', async () => {
    const gone = await makeList('Menevä');
    const repository = new SharePointPlanRepository(gone, {
      memory: new MapColumnMemory(),
      language: 'fi',
      returnUrl: () => siteUrl
    });
    const { changeToken } = await openPlan(repository);
    await gone.writing.delete();
    const missing = { fault: { kind: 'notFound', what: 'list' } };
    await expect(repository.changesSince(changeToken)).rejects.toMatchObject(missing);
    await expect(repository.open()).rejects.toMatchObject(missing);
  });

  it.each([
    ['nothing', '{"odata.null":true}'],
    ['no list', '{"value":"x"}'],
    ['a list of nothing', '{"value":[null]}'],
    ['changes without tokens', '{"value":[{"ChangeType":2,"ItemId":1}]}'],
    ['changes of rows without ids', '{"value":[{"ChangeToken":{"StringValue":"t"},"ChangeType":2,"ItemId":"eka"}]}'],
    ['a page', '<!DOCTYPE html><title>Kirjaudu</title>'],
    ['an empty body', '']
  ])('that is answered with %s leads to opening the plan', async (_, body) => {
    const repository = aRepository();
    const { changeToken } = await openPlan(repository);
    const realFetch = globalThis.fetch;
    globalThis.fetch = (input, init) =>
      /getchanges(\?|$)/.test(String(input)) ? Promise.resolve(new Response(body)) : realFetch(input, init);
    try {
      expect(await repository.changesSince(changeToken)).toEqual(tooOld);
    } finally {
      globalThis.fetch = realFetch;
    }
  });
});

(isWorkbench ? describe : describe.skip)('a change token that has expired', () => {
  it.each([-2130575172, -2130575173, -2146233086, -1])(
    'and is refused with %s leads to opening the plan',
    async (code) => {
      const repository = aRepository();
      const { changeToken } = await openPlan(repository);
      await expireTokens({ expired: 'error', code });
      expect(await repository.changesSince(changeToken)).toEqual(tooOld);
      const fresh = await openPlan(repository);
      expect(await repository.changesSince(fresh.changeToken)).toMatchObject(nothing);
    }
  );

  it('and is answered with nothing is found out by when rows were changed', async () => {
    const repository = aRepository();
    const { changeToken: current } = await openPlan(repository);
    const changeToken = anHourEarlier(current);
    await expireTokens({ expired: 'silent' });
    await list.writing.items.getById(2).update({ Title: 'Ei kerrota' });
    later = 2 * day;
    expect(await repository.changesSince(changeToken)).toEqual(tooOld);
  });
});

/** The same place in the log, as if nothing had happened in the hour before. */
function anHourEarlier(token: string): string {
  const [version, scope, id, ticks = '0', number] = token.split(';');
  return [version, scope, id, String(BigInt(ticks) - 36_000_000_000n), number].join(';');
}

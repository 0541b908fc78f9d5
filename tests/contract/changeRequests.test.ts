import '@pnp/sp/fields';
import type { PlanChanges } from '../../src/application/PlanRepository';
import type { SharePointPlanRepository } from '../../src/sharepoint/repository/SharePointPlanRepository';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { makeList, repositoryOf } from './listOfOwn';
import { openPlan } from './openPlan';
import { isWorkbench, siteUrl } from './service';
import { type SentRequest, briefly, watchRequests } from './watchRequests';

const rows = 250;
let list: PlanList;
let repository: SharePointPlanRepository;

beforeAll(async () => {
  list = await makeList(
    'Muutokset',
    Array.from({ length: rows }, (_, index) => ({ title: `Rivi ${index + 1}` }))
  );
});
beforeEach(async () => {
  repository = repositoryOf(list);
  await openPlan(repository);
});
afterAll(() => list.writing.delete());

describe('looking for changes', () => {
  it('takes one small request when there are none', async () => {
    const { changeToken } = await openPlan(repository);
    const sent = await watchRequests(() => repository.changesSince(changeToken));
    expect(briefly(sent)).toEqual(['POST getchanges']);
    expect(sent[0]?.answerBytes).toBeLessThan(100);
    expect(sent[0]?.body.length).toBeLessThan(500);
  });

  it('follows page after page', async () => {
    const { changeToken } = await openPlan(repository);
    for (let round = 0; round < 5; round++) {
      const { actions } = await openPlan(repository);
      await repository.saveMany(
        actions.map(({ id, version }) => ({ id, edit: { title: `Kierros ${round}` }, version }))
      );
    }
    const sent = await watchRequests(async () => {
      const changes = await changesSince(changeToken);
      expect(changes.changed).toHaveLength(rows);
      expect(await changesSince(changes.token)).toMatchObject({ changed: [], token: changes.token });
    });
    expect(briefly(sent)).toEqual(['POST getchanges', 'POST getchanges', 'POST getchanges']);
  });

  it('notices a new half-year and other choices', async () => {
    const { changeToken } = await openPlan(repository);
    await list.writing.fields.createFieldAsXml({
      SchemaXml: '<Field Type="Choice" Name="Phase_2031H1" DisplayName="Phase_2031H1"><CHOICES/></Field>',
      Options: 8
    });
    const changes = await changesSince(changeToken);
    expect(changes).toMatchObject({ changed: [], isListChanged: true });
    await list.writing.fields.getByInternalNameOrTitle('Goal').update({ Description: 'Toinen' });
    expect(await changesSince(changes.token)).toMatchObject({ isListChanged: true });
  });

  it('begins again with a token of another list', async () => {
    const other = await makeList('Toinen');
    const { changeToken } = await openPlan(repositoryOf(other));
    expect(await repository.changesSince(changeToken)).toEqual({ kind: 'tooOld' });
    await other.writing.delete();
  });
});

describe('reading rows afresh', () => {
  it('takes one plain request for a few and one batch for many', async () => {
    const ids = (await openPlan(repository)).actions.map(({ id }) => id);
    const few = await watchRequests(() => repository.readMany(ids.slice(0, 30)));
    expect(briefly(few)).toEqual(['GET items']);
    const many = await watchRequests(async () => expect(await repository.readMany(ids)).toHaveLength(ids.length));
    expect(briefly(many)).toEqual(['POST /$batch']);
    expect(
      Math.max(...[...few.map(({ url }) => encodeURI(url)), ...addressesIn(many)].map(({ length }) => length))
    ).toBeLessThan(2000);
  });

  it('does without a column that was removed under the open plan', async () => {
    await list.writing.fields.createFieldAsXml({
      SchemaXml: '<Field Type="Choice" Name="Phase_2032H1" DisplayName="Phase_2032H1"><CHOICES/></Field>',
      Options: 8
    });
    await openPlan(repository);
    await list.writing.fields.getByInternalNameOrTitle('Phase_2032H1').delete();
    expect(await repository.readMany([1])).toHaveLength(1);
  });

  it('does without it also where the service fails over it instead of refusing', async () => {
    await list.writing.fields.createFieldAsXml({
      SchemaXml: '<Field Type="Choice" Name="Phase_2033H1" DisplayName="Phase_2033H1"><CHOICES/></Field>',
      Options: 8
    });
    await openPlan(repository);
    await list.writing.fields.getByInternalNameOrTitle('Phase_2033H1').delete();
    const sent = await failing('Phase_2033H1', () =>
      watchRequests(async () => expect(await repository.readMany([1])).toHaveLength(1))
    );
    expect(briefly(sent)).toEqual(['GET items', 'GET fields', 'GET items']);
  });

  it('reads once where the service fails over something else', async () => {
    await repository.readMany([1]);
    const sent = await failing('items', () =>
      watchRequests(() => expect(repository.readMany([1])).rejects.toMatchObject({ fault: { kind: 'unexpected' } }))
    );
    expect(briefly(sent)).toEqual(['GET items', 'GET fields']);
  });
});

describe('links', () => {
  it("lead to SharePoint's pages and back to the page that the person is on", async () => {
    const { links } = await openPlan(repository);
    const { Id } = await list.reading.select('Id')<{ Id: string }>();
    const origin = new URL(siteUrl).origin;
    for (const link of [links.newForm, links.displayForm(5), links.editForm(5), links.versionHistory(5)]) {
      const { pathname, searchParams } = new URL(link, origin);
      expect(pathname).toMatch(/^\/sites\/.*\/(NewForm|DispForm|EditForm|Versions)\.aspx$/);
      expect(searchParams.get('Source')).toBe(`${siteUrl}/SitePages/Tiekartta.aspx?sivu=1&b=2`);
    }
    const history = new URL(links.versionHistory(5), origin).searchParams;
    expect([history.get('list'), history.get('ID')]).toEqual([`{${Id}}`, '5']);
    if (isWorkbench) {
      expect((await fetch(new URL(links.versionHistory(5), origin))).status).toBe(200);
    }
  });
});

/** Does the work while every request whose address has the text in it is answered with 500. */
async function failing<T>(text: string, work: () => Promise<T>): Promise<T> {
  const realFetch = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    decodeURIComponent(String(input)).includes(text) && !String(input).includes('/fields')
      ? Promise.resolve(new Response('{"odata.error":{"code":"-1, Unknown","message":{}}}', { status: 500 }))
      : realFetch(input, init);
  try {
    return await work();
  } finally {
    globalThis.fetch = realFetch;
  }
}

async function changesSince(token: string): Promise<PlanChanges & { readonly kind: 'changes' }> {
  const changes = await repository.changesSince(token);
  if (changes.kind !== 'changes') {
    throw new Error('The token is too old');
  }
  return changes;
}

function addressesIn(sent: readonly SentRequest[]): readonly string[] {
  return sent.flatMap(({ body }) => body.match(/^GET \S+/gm) ?? []);
}

import { body } from '@pnp/queryable';
import { type ISPFXContext, SPInstance, spPost } from '@pnp/sp';
import { readListsWithPlans, readPlanLists } from '../../src/sharepoint/choices/readPlanLists';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { makeList } from './listOfOwn';
import { isWorkbench, newListName, siteAs, siteUrl } from './service';

const context = { pageContext: { web: { absoluteUrl: siteUrl } } } as unknown as ISPFXContext;

// Only the workbench lets a request in without a token.
(isWorkbench ? describe : describe.skip)('the lists of a site', () => {
  const plainName = newListName('Muu');
  let plan: PlanList;
  let plain: PlanList;

  beforeAll(async () => {
    plan = await makeList('Ohjelma', [{ title: 'Eka' }]);
    const { pathname } = new URL(siteUrl);
    const site = siteAs('owner');
    const parameters = { Title: plainName, Url: `Lists/${plainName}`, TemplateType: 100 };
    await spPost(SPInstance(site.list(pathname).site.writing, 'lists/add'), body({ parameters }));
    plain = site.list(`${pathname}/Lists/${plainName}`);
  });
  afterAll(() => Promise.all([plan.writing.delete(), plain.writing.delete()]));

  it('are all offered in the settings', async () => {
    const urls = (await readPlanLists(context)).map(({ url }) => url);
    expect(urls).toEqual(expect.arrayContaining([plan.listUrl, plain.listUrl]));
  });

  it('are offered to a person only when they have half-years', async () => {
    const urls = (await readListsWithPlans(context)).map(({ url }) => url);
    expect(urls).toContain(plan.listUrl);
    expect(urls).not.toContain(plain.listUrl);
  });
});

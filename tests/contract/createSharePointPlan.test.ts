import type { ISPFXContext } from '@pnp/sp';
import { createSharePointPlan } from '../../src/sharepoint/createSharePointPlan';
import { createSharePointPlanSetup } from '../../src/sharepoint/provisioning/createSharePointPlanSetup';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { makeList } from './listOfOwn';
import { isWorkbench, siteUrl } from './service';

/** As a page gives it that has stood open for long: the digest is refused, though this computer's clock finds it fresh. */
const context = {
  pageContext: {
    web: { absoluteUrl: siteUrl },
    legacyPageContext: {
      formDigestValue: '0x0123456789ABCDEF,24 Nov 2099 08:00:00 -0000',
      formDigestTimeoutSeconds: 1800
    }
  }
} as unknown as ISPFXContext;

(isWorkbench ? describe : describe.skip)('in a web part', () => {
  let list: PlanList;

  afterAll(() => list.writing.delete());

  it('renews a digest that has expired, and saves', async () => {
    list = await makeList('Osa', [{ title: 'Eka' }]);
    const repository = createSharePointPlan(context, { listUrl: list.listUrl, language: 'fi' });
    expect(await repository.open()).toMatchObject({ kind: 'plan', actions: [{ title: 'Eka' }] });
    const { version } = (await repository.read(1)).action;
    await repository.save(1, { title: 'Toka' }, version);
    expect((await repository.read(1)).action.title).toBe('Toka');
  });

  it('finds a list of another site than the page', async () => {
    const elsewhere = { ...context, pageContext: { web: { absoluteUrl: siteUrl.replace('intra', 'tyhja') } } };
    const repository = createSharePointPlan(elsewhere as unknown as ISPFXContext, {
      listUrl: list.listUrl,
      webUrl: siteUrl,
      language: 'fi'
    });
    expect(await repository.open()).toMatchObject({ kind: 'plan' });
  });

  it('has nothing to set up on a list that is whole', async () => {
    await createSharePointPlanSetup(context, { listUrl: list.listUrl }).addMissingColumns();
  });
});

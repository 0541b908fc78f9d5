import { body } from '@pnp/queryable';
import { SPInstance, spPost } from '@pnp/sp';
import { SharePointPlanSetup } from '../../src/sharepoint/provisioning/SharePointPlanSetup';
import type { SharePointPlanRepository } from '../../src/sharepoint/repository/SharePointPlanRepository';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { addActions } from '../../workbench/demo/addActions';
import { anAction } from '../builders/anAction';
import { toContent } from '../builders/toContent';
import { repositoryOf } from './listOfOwn';
import { openPlan } from './openPlan';
import { newListName, siteAs, siteUrl } from './service';

const { origin, pathname } = new URL(siteUrl);

/** Makes a generic list in a folder of that name below the site, and a plan of it. */
async function makeListAt(url: string): Promise<PlanList> {
  const site = siteAs('owner');
  const parameters = { Title: newListName('Osoite'), Url: url, TemplateType: 100 };
  await spPost(SPInstance(site.list(pathname).site.writing, 'lists/add'), body({ parameters }));
  const listUrl = `${pathname}/${url}`;
  await new SharePointPlanSetup(site, listUrl, { halfYears: ['2026H1', '2026H2'] }).addMissingColumns();
  const list = site.list(listUrl);
  await addActions(
    list,
    ['Eka', 'Toka', 'Kolmas'].map((title) => toContent(anAction({ title })))
  );
  return list;
}

async function titlesIn(repository: SharePointPlanRepository): Promise<readonly string[]> {
  return (await openPlan(repository)).actions.map(({ title }) => title);
}

describe.each([
  ['directly under the site', 'Toimenpiteet'],
  ['deeper', 'kansio/Toimenpiteet'],
  ['with a percent sign', 'Lists/100% valmis'],
  ['that looks encoded', 'Lists/A%20B'],
  ['with a number sign', 'Tiimi #1'],
  ['with an ampersand', 'Lists/Palvelut & tila'],
  ['with apostrophes', "Kaupungin 'oma'"],
  ['with a plus sign', 'Lists/A+B=C'],
  ['with letters of its own and a comma', 'Åtgärder, höst']
])('a list %s', (_, suffix) => {
  let list: PlanList;

  beforeAll(async () => {
    list = await makeListAt(`${suffix} ${Date.now().toString(36)}`);
  });
  afterAll(() => list.writing.delete());

  it('is opened, edited row by row and in batches, and watched', async () => {
    const repository = repositoryOf(list);
    const { actions, changeToken } = await openPlan(repository);
    const [first, second, third] = actions;
    expect(actions.map(({ title }) => title)).toEqual(['Eka', 'Toka', 'Kolmas']);
    if (!first || !second || !third) {
      throw new Error('There are three rows.');
    }
    await repository.save(first.id, { title: 'Eka uusi' }, first.version);
    await repository.saveMany(
      [second, third].map(({ id, title, version }) => ({ id, edit: { title: `${title} uusi` }, version }))
    );
    expect(await titlesIn(repository)).toEqual(['Eka uusi', 'Toka uusi', 'Kolmas uusi']);
    const changes = await repository.changesSince(changeToken);
    expect(changes.kind === 'changes' && [...changes.changed].sort()).toEqual([first.id, second.id, third.id]);
  });

  it('gives rows to the recycle bin and takes them back', async () => {
    const repository = repositoryOf(list);
    const [row] = (await openPlan(repository)).actions;
    if (!row) {
      throw new Error('There are rows.');
    }
    await repository.recycle(row.id, row.version);
    expect(await titlesIn(repository)).not.toContain(row.title);
    expect((await repository.restore(row.id)).title).toBe(row.title);
  });

  it('has its own pages where the links lead', async () => {
    const { links } = await openPlan(repositoryOf(list));
    for (const link of [links.list, links.newForm, links.displayForm(1), links.editForm(1), links.versionHistory(1)]) {
      const answer = await fetch(new URL(link, origin));
      expect([link, answer.status]).toEqual([link, 200]);
      expect(await answer.text()).toContain('workbench-page');
    }
  });
});

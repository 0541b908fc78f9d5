import '@pnp/sp/content-types';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import { spGet } from '@pnp/sp';
import { SharePointPlanSetup } from '../../src/sharepoint/provisioning/SharePointPlanSetup';
import { provisionList } from '../../src/sharepoint/provisioning/provisionList';
import { readGoalColumn, writeGoalColumn } from '../../src/sharepoint/repository/goalColumn';
import { type PlanList, withoutMetadata } from '../../src/sharepoint/requests/PlanList';
import { readSchema } from '../../src/sharepoint/requests/readSchema';
import { repositoryOf } from './listOfOwn';
import { openPlan } from './openPlan';
import { calmDown, disturb, isWorkbench, newListName, siteAs } from './service';
import { isWrite, watchRequests } from './watchRequests';

type Properties = Readonly<Record<string, unknown>>;

const name = newListName('Luonti');
const title = `Digiohjelman toimenpiteet ${name}`;
const site = siteAs('owner');
const given = {
  name,
  title,
  language: 'fi',
  description: 'Kokeilu',
  choices: { goal: ['Osaaminen', 'Palvelut'] }
} as const;
let list: PlanList;

beforeAll(async () => {
  list = site.list(await provisionList(site, given));
});
afterEach(calmDown);
afterAll(() => list.writing.delete());

describe('a provisioned list', () => {
  it('has an address of its plain name and the title that people wanted', async () => {
    expect(list.listUrl.endsWith(`/Lists/${name}`)).toBe(true);
    const facts = await spGet<Properties>(list.reading.select('Title', 'EnableVersioning'), withoutMetadata);
    expect(facts).toMatchObject({ Title: title, EnableVersioning: true });
  });

  it('opens as an empty plan that lacks nothing', async () => {
    expect(await openPlan(repositoryOf(list))).toMatchObject({
      actions: [],
      goals: ['Osaaminen', 'Palvelut'],
      halfYears: ['2025H1', '2025H2', '2026H1', '2026H2', '2027H1', '2027H2'],
      missingColumns: [],
      listDescription: 'Kokeilu'
    });
  });

  it.each([
    ['Title', { Title: 'Toimenpide', Required: true }],
    ['Goal', { Title: 'Tavoite', TypeAsString: 'Choice', Required: true, Indexed: true }],
    ['ActionGroup', { Title: 'Kokonaisuus', FillInChoice: true, Indexed: true }],
    ['ActionOrder', { Title: 'Järjestys', TypeAsString: 'Number', Indexed: true }],
    ['Responsible', { Title: 'Vastuuhenkilö/taho', TypeAsString: 'MultiChoice', FillInChoice: true }],
    ['Phase_2026H2', { Title: 'Syksy 2026', Choices: ['Selvittely', 'Käyttöönotto', 'Jatkuva toiminta'] }],
    ['PhaseNotes', { Title: 'Merkinnät aikajanalla', TypeAsString: 'Note', RichText: false, NumberOfLines: 4 }],
    ['ConfirmedOn', { Title: 'Vahvistettu', TypeAsString: 'DateTime', Indexed: true }],
    ['ClientKey', { Hidden: true, EnforceUniqueValues: true, Indexed: true }],
    ['Modified', { Indexed: true }]
  ])('has the column %s', async (field, properties) => {
    expect(await spGet<Properties>(list.reading.fields.getByInternalNameOrTitle(field), withoutMetadata)).toMatchObject(
      properties
    );
  });

  it('shows phases as pills, groups the view and lays the form out in sections', async () => {
    const { CustomFormatter } = await spGet<Properties>(
      list.reading.fields.getByInternalNameOrTitle('Phase_2025H1'),
      withoutMetadata
    );
    expect(String(CustomFormatter)).toContain("@currentField == 'Selvittely'");
    const { ViewQuery } = await spGet<Properties>(list.reading.defaultView, withoutMetadata);
    expect(String(ViewQuery)).toMatch(/<GroupBy.*Name="Goal".*Name="ActionGroup".*<OrderBy>.*Name="ActionOrder"/);
    const [type] = await spGet<Properties[]>(list.reading.contentTypes, withoutMetadata);
    expect(JSON.parse(String(type?.ClientFormCustomFormatter))).toMatchObject({
      bodyJSONFormatter: {
        sections: [
          { displayname: 'Toimenpide', fields: ['Toimenpide', 'Kuvaus', 'Tavoite', 'Kokonaisuus', 'Järjestys'] },
          { displayname: 'Vastuu', fields: ['Vastuuhenkilö/taho', 'Hallintokunta'] },
          { displayname: 'Aikajana', fields: expect.arrayContaining(['Kevät 2025', 'Merkinnät aikajanalla']) },
          { displayname: 'Lisätiedot', fields: ['Lisätietoa', 'Vahvistettu'] }
        ]
      }
    });
  });

  it('refuses a second row with the same key', async () => {
    const row = { Title: 'Kerran', ClientKey: 'avain-1' };
    await list.writing.items.add(row);
    await expect(list.writing.items.add(row)).rejects.toThrow();
    expect((await openPlan(repositoryOf(list))).actions).toHaveLength(1);
  });
});

describe('provisioning again', () => {
  it('writes nothing', async () => {
    const sent = await watchRequests(() => provisionList(site, given));
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter(isWrite)).toEqual([]);
  });

  it('adds what was removed and leaves what people have changed', async () => {
    await list.writing.fields.getByInternalNameOrTitle('AdditionalInfo').delete();
    await list.writing.fields.getByInternalNameOrTitle('Title').update({ Title: 'Tehtävä' });
    await list.writing.update({ Title: `${title} 2` });
    const sent = await watchRequests(() => provisionList(site, given));
    expect(sent.filter(isWrite).map(({ url }) => url.replace(/\?.*/, '').replace(/.*\//, ''))).toEqual([
      'createfieldasxml'
    ]);
    const opened = await openPlan(repositoryOf(list));
    expect([opened.listTitle, opened.missingColumns]).toEqual([`${title} 2`, []]);
  });

  it('goes on where it was cut short', async () => {
    if (!isWorkbench) {
      return;
    }
    const cut = { ...given, name: newListName('Kesken'), title: `Keskeytynyt ${name}` };
    await disturb({ match: 'addviewfield', drop: 'before' });
    await expect(provisionList(site, cut)).rejects.toMatchObject({ fault: { kind: 'offline' } });
    await calmDown();
    const whole = site.list(await provisionList(site, cut));
    const { ViewQuery } = await spGet<Properties>(whole.reading.defaultView, withoutMetadata);
    expect(ViewQuery).toContain('ActionOrder');
    expect((await watchRequests(() => provisionList(site, cut))).filter(isWrite)).toEqual([]);
    await whole.writing.delete();
  });
});

describe('setting up', () => {
  it('adds half-years in the words that the list has for phases', async () => {
    const setup = new SharePointPlanSetup(site, list.listUrl, { halfYears: ['2027H2', '2028H1'] });
    const sent = await watchRequests(() => setup.addMissingColumns());
    expect(sent.filter(({ url }) => url.includes('/createfieldasxml'))).toHaveLength(1);
    expect((await openPlan(repositoryOf(list))).halfYears).toContain('2028H1');
  });

  (isWorkbench ? it : it.skip)('adds goals once more when somebody overwrites them in the same moment', async () => {
    const before = (await readGoalColumn(list)).choices ?? [];
    await disturb({ match: 'getbyinternalnameortitle', method: 'GET', delayMs: 400, times: 2 });
    const adding = new SharePointPlanSetup(site, list.listUrl).addGoals(['Minun']);
    let seen: readonly string[] = [];
    while (!seen.includes('Minun')) {
      seen = (await readSchema(list.reading)).goals;
    }
    await writeGoalColumn(list, [...before, 'Toisen']);
    expect(await adding).toEqual([...before, 'Toisen', 'Minun']);
    expect((await openPlan(repositoryOf(list))).goals).toEqual([...before, 'Toisen', 'Minun']);
  });

  it('has nothing to add to a list that is whole', async () => {
    const sent = await watchRequests(() => new SharePointPlanSetup(site, list.listUrl).addMissingColumns());
    expect(sent.filter(isWrite)).toEqual([]);
  });

  it('says that no list is chosen', async () => {
    await expect(new SharePointPlanSetup(site, undefined).addMissingColumns()).rejects.toMatchObject({
      fault: { kind: 'notFound' }
    });
  });

  (isWorkbench ? it : it.skip)('writes nothing for people who may not manage lists', async () => {
    const sent = await watchRequests(() =>
      expect(provisionList(siteAs('editor'), { name: 'Luvaton' })).rejects.toMatchObject({
        fault: { kind: 'forbidden' }
      })
    );
    expect(sent.filter(isWrite)).toEqual([]);
  });
});

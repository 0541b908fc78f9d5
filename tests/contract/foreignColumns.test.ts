import '@pnp/sp/fields';
import '@pnp/sp/items';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { anAction } from '../builders/anAction';
import { toContent } from '../builders/toContent';
import { MapColumnMemory } from './MapColumnMemory';
import { repositoryOf } from './listOfOwn';
import { openPlan } from './openPlan';
import { isWorkbench, newListName, siteAs } from './service';
import { watchRequests } from './watchRequests';

const phases = '<CHOICES><CHOICE>Selvittely</CHOICE><CHOICE>Käyttöönotto</CHOICE></CHOICES>';

/** A list that people have made by hand, with columns of the plan's names. */
async function makeByHand(columns: Readonly<Record<string, string>>): Promise<PlanList> {
  const site = siteAs('owner');
  const name = newListName('Vieras');
  await site.createList(name, '');
  const { serverRelativeUrl } = await site.facts();
  const list = site.list(`${serverRelativeUrl.replace(/\/$/, '')}/Lists/${name}`);
  for (const [field, xml] of Object.entries({ Phase_2026H1: `Type="Choice">${phases}`, ...columns })) {
    await list.writing.fields.createFieldAsXml({
      SchemaXml: `<Field Name="${field}" DisplayName="Oma ${field}" ${xml}</Field>`,
      Options: 8
    });
  }
  return list;
}

/** Types that the plan cannot read or write in the place of its own; each would be refused or misread. */
const unfit: Readonly<Record<string, string>> = {
  User: 'Type="User">',
  UserMulti: 'Type="UserMulti" Mult="TRUE">',
  Calculated: 'Type="Calculated" ResultType="Text"><Formula>="A"</Formula>',
  Number: 'Type="Number">',
  Boolean: 'Type="Boolean">',
  URL: 'Type="URL">',
  ...(isWorkbench ? { TaxonomyFieldType: 'Type="TaxonomyFieldType">' } : {})
};
const planColumns = ['Details', 'Goal', 'ActionGroup', 'Responsible', 'Department', 'PhaseNotes', 'AdditionalInfo'];

describe.each(Object.keys(unfit))('columns of the plan’s names of type %s', (type) => {
  let list: PlanList;
  beforeAll(async () => {
    const xml = unfit[type] ?? '';
    const names = ['Phase_2026H2', 'ConfirmedOn', ...planColumns];
    list = await makeByHand(Object.fromEntries(names.map((name) => [name, xml])));
    await list.writing.items.add({ Title: 'Oma toimenpide', Phase_2026H1: 'Selvittely' });
  });
  afterAll(() => list.writing.delete());

  it('are left out and named, and the plan opens on every visit', async () => {
    const memory = new MapColumnMemory();
    for (let visit = 1; visit <= 3; visit += 1) {
      const sent = await watchRequests(async () => {
        const plan = await openPlan(repositoryOf(list, memory));
        expect(plan.actions).toMatchObject([
          {
            title: 'Oma toimenpide',
            goal: '',
            responsible: [],
            details: '',
            notes: [],
            phases: { '2026H1': 'investigation' }
          }
        ]);
        expect(plan.halfYears).toEqual(['2026H1']);
        expect(plan.columnProblems).toHaveLength(planColumns.length + 2);
        expect(plan.columnProblems).toContainEqual({ kind: 'otherType', column: 'Oma Goal', type });
        expect(plan.problems).toEqual([]);
        expect(plan.hasConfirmations).toBe(false);
      });
      expect(sent).toHaveLength(1);
    }
  });

  it('do not keep rows from being read, changed and found again', async () => {
    const repository = repositoryOf(list);
    const { id, version } = (await repository.read(1)).action;
    const next = await repository.save(id, { title: 'Uusi', order: 5, phases: { '2026H1': 'deployment' } }, version);
    expect(await repository.readMany([id])).toMatchObject([
      { action: { title: 'Uusi', phases: { '2026H1': 'deployment' }, version: next } }
    ]);
    await expect(repository.save(id, { goal: 'A' }, next)).rejects.toMatchObject({
      fault: { kind: 'invalid', column: 'Goal' }
    });
  });
});

describe('a column that has become another since the last visit', () => {
  it('is left out, whatever the browser remembers', async () => {
    const list = await makeByHand({ Responsible: 'Type="MultiChoice"><CHOICES><CHOICE>A</CHOICE></CHOICES>' });
    await list.writing.items.add({ Title: 'Rivi', Responsible: ['A'] });
    const memory = new MapColumnMemory();
    expect((await openPlan(repositoryOf(list, memory))).actions[0]?.responsible).toEqual(['A']);
    await list.writing.fields.getByInternalNameOrTitle('Responsible').delete();
    await list.writing.fields.createFieldAsXml({
      SchemaXml: '<Field Type="User" Name="Responsible" DisplayName="Vastuuhenkilö"/>',
      Options: 8
    });
    for (const requests of [2, 1]) {
      const sent = await watchRequests(async () => {
        expect((await openPlan(repositoryOf(list, memory))).actions).toMatchObject([
          { title: 'Rivi', responsible: [] }
        ]);
      });
      expect(sent).toHaveLength(requests);
    }
    await list.writing.delete();
  });
});

describe('columns of other types that can hold the same', () => {
  let list: PlanList;
  beforeAll(async () => {
    list = await makeByHand({
      Details: 'Type="Text">',
      Goal: 'Type="Text">',
      ActionGroup: 'Type="Note">',
      ActionOrder: 'Type="Text">',
      Responsible: 'Type="Choice"><CHOICES><CHOICE>Johtoryhmä</CHOICE></CHOICES>',
      Department: 'Type="Note">',
      Phase_2026H2: `Type="MultiChoice">${phases}`,
      Phase_2027H1: 'Type="Text">',
      ClientKey: 'Type="Text" Indexed="TRUE" EnforceUniqueValues="TRUE">'
    });
  });
  afterAll(() => list.writing.delete());

  const content = toContent(
    anAction({
      title: 'Rivi',
      details: 'Kuvaus',
      goal: 'Oma tavoite',
      group: 'Ryhmä',
      order: 15,
      responsible: ['Johtoryhmä'],
      departments: ['Sivistys, kulttuuri ja liikunta', 'Tekninen toimi'],
      phases: { '2026H1': 'investigation', '2026H2': 'deployment', '2027H1': 'continuous' }
    })
  );

  it('are written and read as if they were the plan’s own', async () => {
    const repository = repositoryOf(list);
    const made = await repository.create(content, 'avain-1');
    expect(made).toMatchObject({ ...content });
    const { actions, problems, columnProblems } = await openPlan(repository);
    expect(actions).toMatchObject([{ ...content }]);
    expect(problems).toEqual([]);
    expect(columnProblems).toEqual([]);
  });

  it('say what they hold less, or more', async () => {
    const { fieldRules } = await openPlan(repositoryOf(list));
    expect(Object.fromEntries(fieldRules)).toMatchObject({
      details: { column: 'Oma Details', longest: 255 },
      goal: { isOpen: true },
      responsible: { isSingle: true },
      notes: { column: 'Merkinnät aikajanalla', obstacle: 'missing' }
    });
    expect(fieldRules.has('group')).toBe(false);
  });

  it('show several choices where one was due as they are, and report them', async () => {
    await list.writing.items.add({ Title: 'Monta', Goal: 'Oma tavoite', Phase_2026H2: ['Selvittely', 'Käyttöönotto'] });
    const { actions, problems } = await openPlan(repositoryOf(list));
    expect(actions[1]?.phases).toEqual({ '2026H2': { unknownText: 'Selvittely; Käyttöönotto' } });
    expect(problems).toMatchObject([{ kind: 'unknownPhase', halfYear: '2026H2' }]);
  });

  it('refuse what would not fit before anything is sent', async () => {
    const repository = repositoryOf(list);
    const { id, version } = (await repository.read(1)).action;
    const sent = await watchRequests(() =>
      expect(repository.save(id, { responsible: ['A', 'B'] }, version)).rejects.toMatchObject({
        fault: { kind: 'invalid', column: 'Responsible' }
      })
    );
    expect(sent.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

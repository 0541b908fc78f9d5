import '@pnp/sp/fields';
import '@pnp/sp/items';
import type { OpenedPlan } from '../../src/application/PlanRepository';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { makeList, repositoryOf } from './listOfOwn';
import { openPlan } from './openPlan';
import { newListName, siteAs } from './service';

describe('rows that people have made in other ways', () => {
  let list: PlanList;
  let plan: OpenedPlan;
  const ids: Record<string, number> = {};

  const rows = {
    unknownPhase: { Title: 'A', Goal: 'Osaaminen', Phase_2026H1: 'Tauolla', Phase_2026H2: 'Käyttöönotto' },
    html: { Title: '<img src=x onerror=alert(1)>', Goal: 'Osaaminen', AdditionalInfo: '<script>1</script>' },
    longTitle: { Title: 'Ö'.repeat(255), Goal: 'Palvelut' },
    emptyTitle: { Goal: 'Palvelut', Phase_2026H1: 'Selvittely' },
    noGoal: { Title: 'Ilman tavoitetta' },
    deletedGoal: { Title: 'Poistettu tavoite', Goal: 'Tavoite jota ei enää ole' },
    gaps: { Title: 'Aukkoja', Goal: 'Osaaminen', Phase_2026H1: 'Selvittely', Phase_2027H2: 'Selvittely' },
    looseNote: { Title: 'Merkintä', Goal: 'Osaaminen', PhaseNotes: 'joskus myöhemmin\r\nSyksy 2026: pilotti' },
    noteOutside: { Title: 'Merkintä', Goal: 'Osaaminen', PhaseNotes: 'Kevät 2031: pilotti' },
    strangeParty: { Title: 'Taho', Goal: 'Osaaminen', Responsible: ['Taho jota ei ole valinnoissa', 'Johtoryhmä'] }
  };

  beforeAll(async () => {
    list = await makeList('Oudot');
    for (const [key, row] of Object.entries(rows)) {
      const created: { Id: number } = await list.writing.items.add(row);
      ids[key] = created.Id;
    }
    plan = await openPlan(repositoryOf(list));
  });
  afterAll(() => list.writing.delete());

  const actionOf = (key: keyof typeof rows): unknown => plan.actions.find(({ id }) => id === ids[key]);
  const problemsOf = (key: keyof typeof rows): unknown => plan.problems.filter(({ actionId }) => actionId === ids[key]);

  it('are all there', () => {
    expect(plan.actions).toHaveLength(Object.keys(rows).length);
  });

  it('show an unknown phase as it is and report it', () => {
    expect(actionOf('unknownPhase')).toMatchObject({
      phases: { '2026H1': { unknownText: 'Tauolla' }, '2026H2': 'deployment' }
    });
    expect(problemsOf('unknownPhase')).toMatchObject([{ kind: 'unknownPhase', halfYear: '2026H1', text: 'Tauolla' }]);
  });

  it('keep markup as text', () => {
    expect(actionOf('html')).toMatchObject({
      title: '<img src=x onerror=alert(1)>',
      additionalInfo: '<script>1</script>'
    });
    expect(problemsOf('html')).toEqual([]);
  });

  it('keep the longest title', () => {
    expect(actionOf('longTitle')).toMatchObject({ title: 'Ö'.repeat(255) });
  });

  it('report an empty title, a missing goal and a goal that is no choice any more', () => {
    expect(problemsOf('emptyTitle')).toMatchObject([{ kind: 'emptyTitle' }]);
    expect(problemsOf('noGoal')).toMatchObject([{ kind: 'missingGoal' }]);
    expect(problemsOf('deletedGoal')).toMatchObject([{ kind: 'unknownGoal', goal: 'Tavoite jota ei enää ole' }]);
    expect(actionOf('deletedGoal')).toMatchObject({ goal: 'Tavoite jota ei enää ole' });
  });

  it('may have gaps between their phases', () => {
    expect(actionOf('gaps')).toMatchObject({ phases: { '2026H1': 'investigation', '2027H2': 'investigation' } });
    expect(problemsOf('gaps')).toEqual([]);
  });

  it('report notes without a half-year or outside the horizon, and keep them', () => {
    expect(actionOf('looseNote')).toMatchObject({
      notes: [{ looseText: 'joskus myöhemmin' }, { halfYear: '2026H2', text: 'pilotti' }]
    });
    expect(problemsOf('looseNote')).toMatchObject([{ kind: 'looseNote', text: 'joskus myöhemmin' }]);
    expect(problemsOf('noteOutside')).toMatchObject([{ kind: 'noteOutsideHorizon', halfYear: '2031H1' }]);
  });

  it('take parties that are no choices', () => {
    expect(actionOf('strangeParty')).toMatchObject({ responsible: ['Taho jota ei ole valinnoissa', 'Johtoryhmä'] });
  });
});

describe('a list that people have made by hand', () => {
  const name = newListName('Kasin');
  const site = siteAs('owner');
  let list: PlanList;

  beforeAll(async () => {
    await site.createList(name, '');
    const { serverRelativeUrl } = await site.facts();
    list = site.list(`${serverRelativeUrl.replace(/\/$/, '')}/Lists/${name}`);
  });
  afterAll(() => list.writing.delete());

  it('is no plan as long as it has no half-year, and says what it lacks', async () => {
    expect(await repositoryOf(list).open()).toMatchObject({
      kind: 'withoutPlan',
      listTitle: name,
      missingColumns: expect.arrayContaining(['Tavoite', 'Merkinnät aikajanalla']),
      rights: { canManageList: true }
    });
  });

  it('is a plan with one half-year, and what does not fit is reported', async () => {
    await addColumn('Choice', 'Phase_2026H1', '<CHOICES><CHOICE>Tutkitaan</CHOICE></CHOICES>');
    await addColumn('Text', 'ActionOrder');
    await addColumn('Number', 'Goal');
    await addColumn('Text', 'Responsible');
    await list.writing.items.add({
      Title: 'Käsin tehty',
      Phase_2026H1: 'Tutkitaan',
      ActionOrder: 'ensin',
      Goal: 3,
      Responsible: 'Johtoryhmä'
    });
    const { actions, problems, columnProblems, missingColumns, phaseNames } = await openPlan(repositoryOf(list));
    expect(actions[0]).toMatchObject({
      title: 'Käsin tehty',
      phases: { '2026H1': 'investigation' },
      order: undefined,
      goal: '',
      responsible: ['Johtoryhmä']
    });
    expect(problems).toMatchObject([{ kind: 'malformedValue', column: 'ActionOrder', text: 'ensin' }]);
    expect(columnProblems).toEqual([{ kind: 'otherType', column: 'Goal', type: 'Number' }]);
    expect(missingColumns).toContain('Vahvistettu');
    expect(phaseNames).toEqual({
      investigation: 'Tutkitaan',
      deployment: 'Käyttöönotto',
      continuous: 'Jatkuva toiminta'
    });
  });

  it('takes edits of the columns that it has, and refuses those that it has not', async () => {
    const repository = repositoryOf(list);
    const { id, version } = (await repository.read(1)).action;
    const next = await repository.save(id, { responsible: ['A', 'B'], phases: { '2026H1': null } }, version);
    expect((await repository.read(id)).action).toMatchObject({
      responsible: ['A', 'B'],
      phases: {},
      version: next
    });
    await expect(repository.save(id, { details: 'x' }, next)).rejects.toMatchObject({
      fault: { kind: 'invalid', column: 'Details' }
    });
  });

  async function addColumn(type: string, field: string, inner = ''): Promise<void> {
    await list.writing.fields.createFieldAsXml({
      SchemaXml: `<Field Type="${type}" Name="${field}" DisplayName="${field}">${inner}</Field>`,
      Options: 8
    });
  }
});

import '@pnp/sp/fields';
import '@pnp/sp/items';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { makeList, repositoryOf } from './listOfOwn';
import { openPlan } from './openPlan';
import { isWorkbench, lockRow } from './service';

let list: PlanList;
beforeEach(async () => {
  list = await makeList('Asiakas');
});
afterEach(() => list.writing.delete());

/** Makes a column of the plan another one. */
async function remake(name: string, attributes: string): Promise<void> {
  await list.writing.fields.getByInternalNameOrTitle(name).delete();
  await addColumn(name, attributes);
}

async function addColumn(name: string, attributes: string): Promise<void> {
  await list.writing.fields.createFieldAsXml({
    SchemaXml: `<Field Name="${name}" DisplayName="${name}" ${attributes}/>`,
    Options: 8
  });
}

describe('rich text columns', () => {
  it('are read as plain text everywhere, and written as paragraphs only where the text was changed', async () => {
    for (const name of ['Details', 'AdditionalInfo', 'PhaseNotes']) {
      await remake(name, 'Type="Note" RichText="TRUE" RichTextMode="FullHtml"');
    }
    const info = '<div class="ExternalClass34"><ul><li>kohta 1</li></ul></div>';
    await list.writing.items.add({
      Title: '<b>Rivi</b>',
      Goal: 'Osaaminen',
      Details: '<div class="ExternalClass12"><p>Kuvaus <b>lihavoitu</b> &amp; muuta</p></div>',
      AdditionalInfo: info,
      PhaseNotes: '<p>Kevät 2026: pilotti</p><p>Syksy 2026: <i>käyttöön</i></p>'
    });
    const repository = repositoryOf(list);
    const { actions, problems, fieldRules } = await openPlan(repository);
    expect(actions).toMatchObject([
      {
        title: '<b>Rivi</b>',
        details: 'Kuvaus lihavoitu & muuta',
        additionalInfo: 'kohta 1',
        notes: [
          { halfYear: '2026H1', text: 'pilotti' },
          { halfYear: '2026H2', text: 'käyttöön' }
        ]
      }
    ]);
    expect(problems).toEqual([]);
    expect(fieldRules.get('details')).toMatchObject({ isRichText: true });

    const details = 'Hinta < 5 000 & enemmän\n\n<b>ei lihavaa</b>';
    const next = await repository.save(1, { details }, actions[0]?.version ?? '');
    expect((await repository.read(1)).action).toMatchObject({ details, additionalInfo: 'kohta 1', version: next });
    const stored: Record<string, unknown> = await list.reading.items.getById(1)();
    expect(stored.Details).toBe('<p>Hinta &lt; 5 000 &amp; enemmän</p><p><br></p><p>&lt;b&gt;ei lihavaa&lt;/b&gt;</p>');
    expect(stored.AdditionalInfo).toBe(info);
  });

  it('that were made plain keep their wrapper, and plain ones their angle brackets', async () => {
    const details = '<div class="ExternalClass9"><p>Vanha</p></div>';
    await list.writing.items.add({ Title: 'R', Goal: 'Osaaminen', Details: details, AdditionalInfo: '<p>a < b</p>' });
    expect((await openPlan(repositoryOf(list))).actions).toMatchObject([
      { details: 'Vanha', additionalInfo: '<p>a < b</p>' }
    ]);
  });
});

describe('columns that the list requires', () => {
  it('and the plan does not know are told by name', async () => {
    await addColumn('Kustannuspaikka', 'Type="Text" Required="TRUE"');
    await addColumn('Vapaa', 'Type="Text"');
    await addColumn('Piilossa', 'Type="Text" Required="TRUE" Hidden="TRUE"');
    await remake('Phase_2027H2', 'Type="Choice" Required="TRUE"');
    await remake('Department', 'Type="MultiChoice" Required="TRUE"');
    const { requiredColumns, fieldRules } = await openPlan(repositoryOf(list));
    expect([...requiredColumns].sort()).toEqual(['Kustannuspaikka', 'Phase_2027H2']);
    expect(fieldRules.get('departments')).toMatchObject({ isRequired: true });
  });
});

describe('rules of the list', () => {
  it('refuse in their owner’s words, of the column and of the list', async () => {
    await list.writing.items.add({ Title: 'Rivi', Goal: 'Osaaminen' });
    await list.writing.fields
      .getByInternalNameOrTitle('Title')
      .update({ ValidationFormula: '=LEN([Title])>3', ValidationMessage: 'Kirjoita vähintään neljä merkkiä.' });
    await list.writing.update({ ValidationFormula: '=[ActionOrder]<100', ValidationMessage: 'Järjestys on alle 100.' });
    const repository = repositoryOf(list);
    const { version } = (await repository.read(1)).action;
    await expect(repository.save(1, { title: 'abc' }, version)).rejects.toMatchObject({
      fault: { kind: 'invalid', message: 'Kirjoita vähintään neljä merkkiä.' }
    });
    const results = await repository.saveMany([{ id: 1, edit: { order: 200 }, version }]);
    expect(results).toMatchObject([{ kind: 'failed', fault: { kind: 'invalid', message: 'Järjestys on alle 100.' } }]);
    await repository.save(1, { title: 'abcd', order: 99 }, version);
  });

  it('keep read-only columns from being written, and the plan does not try', async () => {
    await list.writing.items.add({ Title: 'Rivi', Goal: 'Osaaminen', Phase_2026H1: 'Selvittely' });
    await list.writing.fields.getByInternalNameOrTitle('Phase_2026H1').update({ ReadOnlyField: true });
    const repository = repositoryOf(list);
    const { actions, fieldRules, columnProblems } = await openPlan(repository);
    expect(actions).toMatchObject([{ phases: { '2026H1': 'investigation' } }]);
    expect(fieldRules.get('2026H1')).toMatchObject({ obstacle: 'readOnly' });
    expect(columnProblems).toMatchObject([{ kind: 'readOnly' }]);
    await expect(list.writing.items.getById(1).update({ Phase_2026H1: null })).rejects.toThrow('read only');
  });
});

(isWorkbench ? describe : describe.skip)('rows that are locked', () => {
  it.each([
    ['lock', { kind: 'locked' }],
    ['record', { kind: 'invalid', message: expect.stringContaining('label') }]
  ])('as a %s are refused, alone and among others, until the lock is gone', async (as, fault) => {
    await list.writing.items.add({ Title: 'Lukittu', Goal: 'Osaaminen' });
    await list.writing.items.add({ Title: 'Vapaa', Goal: 'Osaaminen' });
    const { Id }: { Id: string } = await list.reading.select('Id')();
    await lockRow(Id, 1, as);
    const repository = repositoryOf(list);
    const { actions } = await openPlan(repository);
    const saves = actions.map(({ id, version }) => ({ id, edit: { title: 'Uusi' }, version }));
    expect(await repository.saveMany(saves)).toMatchObject([{ kind: 'failed', fault }, { kind: 'saved' }]);
    await expect(repository.recycle(1, actions[0]?.version ?? '')).rejects.toMatchObject({ fault });
    await lockRow(Id, 1, null);
    await repository.save(1, { title: 'Uusi' }, actions[0]?.version ?? '');
  });
});

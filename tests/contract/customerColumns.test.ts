import '@pnp/sp/fields';
import '@pnp/sp/items';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { makeList, repositoryOf } from './listOfOwn';
import { openPlan } from './openPlan';

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

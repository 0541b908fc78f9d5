import { type Workbench, expect, test } from './workbench';

type Asking = Pick<Workbench, 'write' | 'read'>;

const merge = { 'x-http-method': 'MERGE', 'if-match': '*' };
const digital = 'Digiosaamisen vahvistaminen';

test('a person column in the place of the responsible ones: the plan opens every time, and the column is named', async ({
  roadmap,
  workbench,
  page
}) => {
  await workbench.write("/fields/getByInternalNameOrTitle('Responsible')", undefined, { 'x-http-method': 'DELETE' });
  await workbench.write('/fields/createFieldAsXml', {
    parameters: { SchemaXml: '<Field Type="User" Name="Responsible" DisplayName="Vastuuhenkilö"/>', Options: 8 }
  });
  // The second visit asks for the rows by the columns that the first one remembered.
  for (let visit = 1; visit <= 2; visit += 1) {
    await roadmap.openPlan();
    await page.getByText('1 korjattava kohta').click();
    await expect(
      page.getByText('Saraketta ”Vastuuhenkilö” ei voi käyttää, koska sen tyyppi on väärä: henkilö tai ryhmä.')
    ).toBeVisible();
  }
  await roadmap.cell('Sähköinen arkistointi, kevät 2026').focus();
  await page.keyboard.press('s');
  await expect(roadmap.saved).toBeVisible();
});

test('a folder is no action, and a row in it is', async ({ roadmap, workbench, page }) => {
  for (const [title, folder, name] of [
    ['Arkistokansio', '', 'Arkistokansio'],
    ['Kansiossa oleva', '/Arkistokansio', undefined]
  ] as const) {
    await workbench.write('/AddValidateUpdateItemUsingPath', {
      listItemCreateInfo: {
        FolderPath: { DecodedUrl: `/sites/intra/Lists/Toimenpiteet${folder}` },
        ...(name === undefined ? {} : { LeafName: { DecodedUrl: name } }),
        UnderlyingObjectType: name === undefined ? 0 : 1
      },
      formValues: [
        { FieldName: 'Title', FieldValue: title },
        { FieldName: 'Goal', FieldValue: digital }
      ],
      bNewDocumentUpdate: false
    });
  }
  await roadmap.openWholePlan();
  await expect(page.getByRole('rowheader', { name: /^Kansiossa oleva/ })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^Arkistokansio/ })).toHaveCount(0);
});

/** A column that only the list's own form can fill in. */
async function addCostCentre(workbench: Asking): Promise<void> {
  await workbench.write('/fields/createFieldAsXml', {
    parameters: {
      SchemaXml: '<Field Type="Text" Name="Kustannuspaikka" DisplayName="Kustannuspaikka"/>',
      Options: 8
    }
  });
}

for (const { asked, ask } of [
  {
    asked: 'the list',
    ask: ({ write }: Asking) => write("/fields/getByInternalNameOrTitle('Kustannuspaikka')", { Required: true }, merge)
  },
  {
    asked: 'only its content type',
    ask: async ({ write, read }: Asking) => {
      const { value } = await read('/contenttypes?$select=StringId');
      const [type] = Array.isArray(value) ? value : [];
      await write(`/contenttypes('${type.StringId}')/fieldlinks`, {
        FieldInternalName: 'Kustannuspaikka',
        Required: true
      });
      await write('', { ContentTypesEnabled: true }, merge);
    }
  }
]) {
  test(`a column that ${asked} requires is told before a row is made; the row is saved, and its form asks for the rest`, async ({
    roadmap,
    workbench,
    page
  }) => {
    await addCostCentre(workbench);
    await ask({ write: workbench.write.bind(workbench), read: workbench.read.bind(workbench) });
    await roadmap.openPlan();
    await page.getByRole('button', { name: 'Uusi toimenpide' }).click();
    const panel = page.getByRole('dialog', { name: 'Uusi toimenpide' });
    await expect(panel.getByText(/joita tässä ei voi täyttää: Kustannuspaikka\./)).toBeVisible();
    await expect(panel.getByRole('link', { name: 'Avaa luettelon lomake' })).toHaveAttribute('href', /NewForm\.aspx/);

    await panel.getByRole('textbox', { name: /^Toimenpide/ }).fill('Ilman kustannuspaikkaa');
    await panel.getByRole('combobox', { name: 'Tavoite' }).selectOption(digital);
    await panel.getByRole('button', { name: 'Tallenna' }).click();
    await expect(panel).toHaveCount(0);
    await expect(page.getByRole('rowheader', { name: /^Ilman kustannuspaikkaa/ })).toBeVisible();
    const { value } = await workbench.read(
      "/items?$select=Id,Title,Kustannuspaikka&$filter=Title eq 'Ilman kustannuspaikkaa'"
    );
    expect(value).toMatchObject([{ Title: 'Ilman kustannuspaikkaa', Kustannuspaikka: null }]);

    await page.goto('/sites/intra/Lists/Toimenpiteet/NewForm.aspx');
    await page
      .getByRole('textbox', { name: /^Otsikko|^Toimenpide/ })
      .first()
      .fill('Lomakkeella tehty');
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await expect(page.getByText('Tämä tieto tarvitaan.').first()).toBeVisible();
    await page.getByRole('textbox', { name: /^Kustannuspaikka/ }).fill('4711');
    await page.getByRole('combobox', { name: /^Tavoite/ }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await page.waitForURL(/AllItems/);
    await roadmap.openWholePlan();
    await expect(page.getByRole('rowheader', { name: /^Lomakkeella tehty/ })).toBeVisible();
  });
}

test('a rule of the list refuses in the words of its owner', async ({ roadmap, workbench, page }) => {
  const words = 'Kevään 2026 selvittelyt on jo päätetty.';
  await workbench.write('', { ValidationFormula: '=[Phase_2026H1]<>"Selvittely"', ValidationMessage: words }, merge);
  await roadmap.openPlan();
  const cell = roadmap.cell('Sähköinen arkistointi, kevät 2026');
  const before = (await cell.getAttribute('aria-label')) ?? '';
  await cell.focus();
  await page.keyboard.press('s');
  await expect(page.getByRole('alert')).toContainText(words);
  await expect(cell).toHaveAccessibleName(before);
});

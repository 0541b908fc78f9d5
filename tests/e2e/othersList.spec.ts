import { expect, test } from './workbench';

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
    await page.getByText('1 kohta kaipaa korjausta').click();
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

test('columns that the list requires are told where an action is added, and saving stays offered', async ({
  roadmap,
  workbench,
  page
}) => {
  await workbench.write('/fields/createFieldAsXml', {
    parameters: {
      SchemaXml: '<Field Type="Text" Name="Kustannuspaikka" DisplayName="Kustannuspaikka" Required="TRUE"/>',
      Options: 8
    }
  });
  await roadmap.openPlan();
  await page.getByRole('button', { name: 'Uusi toimenpide' }).click();
  const panel = page.getByRole('dialog', { name: 'Uusi toimenpide' });
  await expect(panel.getByText(/joita tässä ei voi täyttää: Kustannuspaikka\./)).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Avaa luettelon lomake' })).toHaveAttribute('href', /NewForm\.aspx/);
  await expect(panel.getByRole('button', { name: 'Tallenna' })).toBeEnabled();
});

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

import type { Page } from '@playwright/test';
import { findViolations } from './findViolations';
import { expect, test } from './workbench';

const archive = 'Sähköinen arkistointi, kevät 2026';
const chemicals = 'Kemikaalirekisterin käyttöönotto, kevät 2026';
const refusal =
  'Muutosta ei tallennettu: sinulla ei ole oikeutta muokata toimenpidettä ”Kemikaalirekisterin käyttöönotto”. Aiempi arvo palautettiin.';
const goal = 'Tiedon hyödyntämisen lisääminen';
const strangers = 'Muutosta ei tallennettu näihin toimenpiteisiin, koska sinulla ei ole oikeutta muokata niitä: ';

test.describe('a reader', () => {
  test.use({ user: 'reader' });

  test('finds nothing to edit with, and keys change nothing', async ({ roadmap, workbench, page }) => {
    await roadmap.openWholePlan();
    for (const role of ['grid', 'gridcell'] as const) {
      await expect(page.getByRole(role)).toHaveCount(0);
    }
    for (const name of ['Kumoa', 'Tee uudelleen', 'Lisää puuttuvat sarakkeet', 'Lisää toimenpide', 'Uusi toimenpide']) {
      await expect(page.getByRole('button', { name })).toHaveCount(0);
      await expect(page.getByRole('link', { name })).toHaveCount(0);
    }
    await workbench.forgetRequests();
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: 'Avaa tiedot: Sähköinen arkistointi', exact: true }) });
    const before = await row.innerText();
    await row.getByRole('button', { name: /^Avaa tiedot/ }).focus();
    for (const key of ['s', 'k', 'j', 'Delete', 'Control+z', 'Control+x', 'Control+v', 'Shift+ArrowRight']) {
      await page.keyboard.press(key);
    }
    await row.getByRole('cell').nth(3).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
    expect(await row.innerText()).toBe(before);
    const writes = (await workbench.requests()).filter(({ method }) => method !== 'GET');
    expect(writes.filter(({ url }) => /items\(\d+\)/.test(decodeURIComponent(url)))).toEqual([]);
  });
});

for (const { user, mends } of [
  { user: 'owner', mends: 1 },
  { user: 'editor', mends: 0 }
] as const) {
  test.describe(`with a column missing, the ${user}`, () => {
    test.use({ user });

    test(`is told, and ${mends > 0 ? 'can add it' : 'is not offered to change the list'}`, async ({
      roadmap,
      workbench,
      page
    }) => {
      await workbench.write("/fields/getByInternalNameOrTitle('AdditionalInfo')", undefined, {
        'x-http-method': 'DELETE'
      });
      await roadmap.openPlan();
      await expect(page.getByText('Luettelosta puuttuu sarakkeita: Lisätietoa.')).toHaveCount(mends);
      await expect(page.getByRole('button', { name: 'Lisää puuttuvat sarakkeet' })).toHaveCount(mends);
      await roadmap.cell(archive).focus();
      await page.keyboard.press('s');
      await expect(roadmap.saved).toBeVisible();
    });
  });
}

/** Selects rows by their titles. */
async function select(page: Page, titles: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Valitse rivejä' }).click();
  for (const title of titles) {
    await page.getByRole('checkbox', { name: `Valitse: ${title}` }).click();
  }
}

test.describe('an editor who may edit only the rows that they made', () => {
  test.use({ user: 'editor' });
  /** Ids of the editor's rows, which stand around row 23. */
  let own: readonly number[] = [];

  test.beforeEach(async ({ roadmap, workbench }) => {
    own = [
      await workbench.addAs('editor', { Title: 'Oma ensimmäinen', Goal: goal, ActionOrder: 225 }),
      await workbench.addAs('editor', { Title: 'Oma toinen', Goal: goal, ActionOrder: 235 })
    ];
    await workbench.keepToOwnRows();
    await roadmap.openPlan();
  });

  test('is told which and why, gets its old value back, and keeps the edits of the others', async ({
    roadmap,
    workbench,
    page
  }) => {
    for (const cell of ['Oma ensimmäinen, kevät 2026', chemicals, 'Oma toinen, kevät 2026']) {
      await roadmap.cell(cell).focus();
      await page.keyboard.press('j');
    }
    await expect(page.getByRole('alert')).toContainText(refusal);
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expect(roadmap.cell(chemicals)).toHaveAccessibleName(`${chemicals}, käyttöönotto`);
    await expect(roadmap.cell('Oma ensimmäinen, kevät 2026')).toHaveAccessibleName(/jatkuva toiminta/);
    for (const id of own) {
      await expect
        .poll(() => workbench.read(`/items(${id})?$select=Phase_2026H1`))
        .toMatchObject({ Phase_2026H1: 'Jatkuva toiminta' });
    }
    expect(await workbench.writesOf(23)).toBe(1);
    // Trying again cannot help, so it is not offered.
    await expect(page.getByRole('alert').getByRole('button', { name: 'Yritä uudelleen' })).toHaveCount(0);
  });

  test('has the other cells of a range saved, and takes back only what was saved', async ({
    roadmap,
    workbench,
    page
  }) => {
    const rows = [own[0], 23, own[1]];
    const phases = (): Promise<readonly unknown[]> =>
      Promise.all(rows.map(async (id) => (await workbench.read(`/items(${id})?$select=Phase_2027H2`)).Phase_2027H2));
    const before = await phases();
    await roadmap.cell('Oma ensimmäinen, syksy 2027').focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByText('3 ruutua valittu').first()).toBeAttached();
    await page.keyboard.press('s');
    await expect(page.getByRole('alert')).toContainText(refusal);
    expect(await phases()).toEqual(['Selvittely', before[1], 'Selvittely']);
    await page.keyboard.press('Control+z');
    await expect.poll(phases).toEqual(before);
    await expect(page.getByRole('alert')).toHaveCount(1);
  });

  test('has the other rows of a bulk edit and a bulk deletion done, and gets the rest in one message', async ({
    workbench,
    page
  }) => {
    const titles = ['Sähköinen arkistointi', 'Oma ensimmäinen', 'Kemikaalirekisterin käyttöönotto', 'Oma toinen'];
    const departments = async (id: number | undefined): Promise<unknown> =>
      (await workbench.read(`/items(${id})?$select=Department`)).Department;
    await select(page, titles);
    const bar = page.getByRole('region', { name: 'Valitut rivit' });
    await bar.getByRole('button', { name: 'Muuta…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Muuta 4 riviä' });
    await dialog.getByLabel('Hallintokunta', { exact: true }).selectOption('Korvaa näillä');
    await dialog.getByLabel('Lisää: Hallintokunta: nimet').fill('Kokeilutoimi');
    await dialog.getByLabel('Lisää: Hallintokunta: nimet').press('Enter');
    await workbench.forgetRequests();
    await dialog.getByRole('button', { name: 'Tallenna' }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(
      `${strangers}”Sähköinen arkistointi”, ”Kemikaalirekisterin käyttöönotto”. Aiemmat arvot palautettiin.`
    );
    await expect(alert).toHaveCount(1);
    const writes = (await workbench.requests()).filter(({ method }) => method !== 'GET');
    expect(writes.map(({ url }) => url.replace(/^.*_api/, ''))).toEqual(['/$batch']);
    expect(await Promise.all([20, own[0], 23, own[1]].map(departments))).toEqual([
      ['Koko kaupunki'],
      ['Kokeilutoimi'],
      ['Koko kaupunki'],
      ['Kokeilutoimi']
    ]);
    expect(await findViolations(page, '[role=alert]')).toEqual([]);
    await alert.getByRole('button', { name: 'Sulje ilmoitus' }).click();

    await bar.getByRole('button', { name: 'Poista…' }).click();
    await page.getByRole('button', { name: 'Siirrä roskakoriin' }).click();
    await expect(alert).toContainText(
      'Näitä toimenpiteitä ei voitu poistaa tai palauttaa, koska sinulla ei ole siihen oikeutta: ' +
        '”Sähköinen arkistointi”, ”Kemikaalirekisterin käyttöönotto”.'
    );
    await expect(page.getByRole('row').filter({ hasText: /Oma (ensimmäinen|toinen)/ })).toHaveCount(0);
    await expect(page.getByRole('row').filter({ hasText: 'Kemikaalirekisterin' })).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('row').filter({ hasText: /Oma (ensimmäinen|toinen)/ })).toHaveCount(2);
  });

  test('goes back to what it wrote, and has it saved once the right is there', async ({ workbench, page }) => {
    await page.getByRole('button', { name: 'Avaa tiedot: Sähköinen arkistointi', exact: true }).click();
    const panel = page.getByRole('dialog', { name: 'Sähköinen arkistointi' });
    await panel.getByLabel('Lisätietoa').fill('Pitkä selitys');
    await panel.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByRole('alert').getByRole('button', { name: 'Palaa muutokseen' }).click();
    await expect(panel.getByText(/sinulla ei ole oikeutta muokata tätä toimenpidettä/)).toBeVisible();
    await expect(panel.getByLabel('Lisätietoa')).toHaveValue('Pitkä selitys');
    expect(await findViolations(page, 'dialog')).toEqual([]);
    await workbench.write('', { WriteSecurity: 1 }, { 'x-http-method': 'MERGE', 'if-match': '*' });
    await panel.getByRole('button', { name: 'Tallenna' }).click();
    await expect
      .poll(() => workbench.read('/items(20)?$select=AdditionalInfo'))
      .toMatchObject({ AdditionalInfo: 'Pitkä selitys' });
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test("meets the same in the list's own forms", async ({ page }) => {
    const form = '/sites/intra/Lists/Toimenpiteet';
    await page.goto(`${form}/EditForm.aspx?ID=23`);
    await expect(page.getByText('Sinulla ei ole oikeutta muokata tätä kohdetta.')).toBeVisible();
    for (const { id, commands } of [
      { id: 23, commands: 0 },
      { id: own[0], commands: 1 }
    ]) {
      await page.goto(`${form}/DispForm.aspx?ID=${id}`);
      await expect(page.getByRole('link', { name: 'Versiohistoria' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Muokkaa' })).toHaveCount(commands);
      await expect(page.getByRole('button', { name: 'Poista' })).toHaveCount(commands);
    }
  });
});

import type { Page, Route } from '@playwright/test';
import { expect, test } from './workbench';

const archive = 'Sähköinen arkistointi, kevät 2026';
const chemicals = 'Kemikaalirekisterin käyttöönotto, kevät 2026';
const safety = 'Digiturvamalli -ohjelman laajempi hyödyntäminen';
const refusal =
  'Muutosta ei tallennettu: sinulla ei ole oikeutta muokata riviä ”Kemikaalirekisterin käyttöönotto”. Aiempi arvo palautettiin.';
const denied = JSON.stringify({
  'odata.error': {
    code: '-2147024891, System.UnauthorizedAccessException',
    message: { lang: 'en-US', value: 'Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))' }
  }
});

/** Refuses writes of row 23, alone or among others, as SharePoint does where the row has permissions of its own. */
async function denyRow23(page: Page): Promise<void> {
  await page.route(/\/items\(23\)/, (route) =>
    route.request().method() === 'GET'
      ? route.fallback()
      : route.fulfill({ status: 403, contentType: 'application/json', body: denied })
  );
  await page.route(/\/_api\/\$batch/, denyInBatch);
}

/** Sends the batch with the row's part aimed at a row that is not there, and tells of a refusal in its place. */
async function denyInBatch(route: Route): Promise<void> {
  const sent = route.request().postData() ?? '';
  if (!sent.includes('items(23)')) {
    return route.fallback();
  }
  const response = await route.fetch({ postData: sent.replace(/items\(23\)/g, 'items(999999)') });
  const answered = (await response.text())
    .replace(/HTTP\/1\.1 404 [^\r\n]*/, 'HTTP/1.1 403 Forbidden')
    .replace(/-2130575338[^"]*/, '-2147024891, System.UnauthorizedAccessException');
  return route.fulfill({ response, body: answered });
}

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

test.describe('an editor who may not edit one of the rows', () => {
  test.use({ user: 'editor' });

  test.beforeEach(async ({ roadmap, page }) => {
    await roadmap.openPlan();
    await page.waitForLoadState('networkidle');
    await denyRow23(page);
  });

  test('is told which and why, gets its old value back, and keeps the edits of the others', async ({
    roadmap,
    workbench,
    page
  }) => {
    for (const cell of [archive, chemicals, `${safety}.*, kevät 2026`]) {
      await roadmap.cell(cell).focus();
      await page.keyboard.press('j');
    }
    await expect(page.getByRole('alert')).toContainText(refusal);
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expect(roadmap.cell(chemicals)).toHaveAccessibleName(`${chemicals}, käyttöönotto`);
    await expect(roadmap.cell(archive)).toHaveAccessibleName(`${archive}, jatkuva toiminta`);
    for (const id of [20, 21]) {
      expect(await workbench.read(`/items(${id})?$select=Phase_2026H1`)).toMatchObject({
        Phase_2026H1: 'Jatkuva toiminta'
      });
    }
    expect(await workbench.writesOf(23)).toBe(1);
    // Trying again cannot help, so it is not offered.
    await expect(page.getByRole('alert').getByRole('button', { name: 'Yritä uudelleen' })).toHaveCount(0);
  });

  test('has the other rows of a bulk edit saved, and takes back only what was saved', async ({
    roadmap,
    workbench,
    page
  }) => {
    const rows = [22, 23, 24];
    const phases = (): Promise<readonly unknown[]> =>
      Promise.all(rows.map(async (id) => (await workbench.read(`/items(${id})?$select=Phase_2027H2`)).Phase_2027H2));
    const before = await phases();
    await roadmap.cell('Ohjeiden, mm. tietoturvaohjeistukset.*, syksy 2027').focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByText('3 ruutua valittu')).toBeAttached();
    await page.keyboard.press('s');
    await expect(page.getByRole('alert')).toContainText(refusal);
    expect(await phases()).toEqual(['Selvittely', before[1], 'Selvittely']);
    await page.keyboard.press('Control+z');
    await expect.poll(phases).toEqual(before);
    await expect(page.getByRole('alert')).toHaveCount(1);
  });
});

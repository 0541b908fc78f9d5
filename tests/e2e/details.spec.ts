import type { Locator } from '@playwright/test';
import { findViolations } from './findViolations';
import type { RoadmapPage } from './pages/RoadmapPage';
import { expect, test } from './workbench';

const archive = 'Sähköinen arkistointi';

async function openDetails({ page }: RoadmapPage, title: string): Promise<Locator> {
  await page.getByRole('button', { name: `Avaa tiedot: ${title}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The titles of the plan's rows, from top to bottom. */
async function titles({ page }: RoadmapPage): Promise<readonly string[]> {
  const names = await page
    .getByRole('button', { name: /^Avaa tiedot: / })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  return names.map((name) => name.replace('Avaa tiedot: ', ''));
}

test.beforeEach(({ roadmap }) => roadmap.openWholePlan());

test('two fields are changed and are seen in the list form', async ({ roadmap, page }) => {
  const dialog = await openDetails(roadmap, archive);
  await dialog.getByLabel('Kuvaus').fill('Arkiston muodostussuunnitelma ensin.');
  await dialog.getByLabel('Kevät 2027, merkintä').fill('vanhat asiakirjat');
  await dialog.getByRole('button', { name: 'Tallenna' }).click();
  await expect(dialog).toBeHidden();
  await expect(roadmap.saved).toBeVisible();
  await expect(page.getByRole('button', { name: `Avaa tiedot: ${archive}`, exact: true })).toBeFocused();

  await openDetails(roadmap, archive);
  await expect(dialog.getByText(/^Vahvistettu \d/)).toBeVisible();
  await dialog.getByRole('link', { name: 'Avaa SharePointissa' }).click();
  await expect(page.getByLabel('Kuvaus')).toHaveValue('Arkiston muodostussuunnitelma ensin.');
  await expect(page.getByLabel('Merkinnät aikajanalla')).toHaveValue(/Kevät 2027: vanhat asiakirjat/);
});

test('a new action is kept through a lost answer and made once', async ({ roadmap, workbench, page }) => {
  const before = await titles(roadmap);
  const dialog = await openDetails(roadmap, archive);
  await dialog.getByRole('button', { name: 'Lisää toimenpide tämän jälkeen' }).click();
  const fresh = page.getByRole('dialog', { name: 'Uusi toimenpide' });
  await fresh.getByLabel('Toimenpide', { exact: true }).fill('Paperiarkiston siirto');
  await workbench.disturb({ match: '/items', method: 'POST', drop: 'after', times: 1 });
  await fresh.getByRole('button', { name: 'Tallenna' }).click();
  await expect(fresh.getByRole('alert')).toContainText('Toimenpidettä ei lisätty');
  await fresh.getByRole('button', { name: 'Tallenna' }).click();
  await expect(fresh).toBeHidden();

  const after = await titles(roadmap);
  expect(after).toHaveLength(before.length + 1);
  expect(after[before.indexOf(archive) + 1]).toBe('Paperiarkiston siirto');
  await page.reload();
  await expect.poll(() => titles(roadmap)).toEqual(after);
});

test('a copy follows its original, moves up, and is deleted after asking', async ({ roadmap, page }) => {
  const before = await titles(roadmap);
  const at = before.indexOf(archive);
  const copy = `${archive} (kopio)`;
  const dialog = await openDetails(roadmap, archive);
  await dialog.getByRole('button', { name: 'Luo kopio' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByRole('button', { name: `Avaa tiedot: ${copy}` })).toBeAttached();
  expect((await titles(roadmap))[at + 1]).toBe(copy);

  const copied = await openDetails(roadmap, copy);
  await copied.getByRole('button', { name: 'Siirrä ylös' }).click();
  await expect(copied.getByRole('status').filter({ hasText: 'Siirretty.' })).toBeVisible();
  await copied.getByRole('button', { name: 'Sulje' }).last().click();
  await expect(roadmap.saved).toBeVisible();
  await page.reload();
  await expect.poll(async () => (await titles(roadmap)).slice(at, at + 2)).toEqual([copy, archive]);

  const doomed = await openDetails(roadmap, copy);
  await doomed.getByRole('button', { name: 'Poista', exact: true }).click();
  await doomed.getByRole('button', { name: 'Siirrä roskakoriin' }).click();
  await expect(doomed).toBeHidden();
  await expect.poll(() => titles(roadmap)).toEqual(before);
  await page.reload();
  await expect.poll(() => titles(roadmap)).toEqual(before);
});

test('the panel is worked by keyboard alone', async ({ page }) => {
  const title = page.getByRole('rowheader', { name: new RegExp(`^${archive} `) });
  await title.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: archive });
  await expect(dialog.getByRole('heading', { name: archive })).toBeFocused();
  await dialog.getByLabel('Lisätietoa').focus();
  await page.keyboard.type('budjetoitu');
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('button', { name: 'Jatka muokkausta' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog.getByLabel('Lisätietoa')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(title).toBeFocused();
});

for (const place of ['theme=light', 'theme=dark', 'background=strong']) {
  test(`the panel is accessible with ${place}`, async ({ roadmap, page }) => {
    await roadmap.openPlan(place);
    const dialog = await openDetails(roadmap, archive);
    await dialog.getByLabel('Toimenpide', { exact: true }).fill('');
    await dialog.getByRole('button', { name: 'Tallenna' }).click();
    await expect(dialog.getByText('Kirjoita toimenpiteen nimi.')).toBeVisible();
    expect(await findViolations(page, 'dialog')).toEqual([]);
  });
}

test.describe('as a reader', () => {
  test.use({ user: 'reader' });

  test('everything is seen and nothing offered', async ({ roadmap }) => {
    const dialog = await openDetails(roadmap, archive);
    await expect(dialog.getByText('sähköinen lupa-arkisto')).toBeVisible();
    await expect(dialog.getByRole('link', { name: 'Versiohistoria' })).toBeVisible();
    await expect(dialog.getByRole('textbox')).toHaveCount(0);
    await expect(dialog.getByRole('button', { name: 'Sulje' })).toHaveCount(2);
  });
});

import { expect, test } from './workbench';

const opening = '\\$batch';
const props = (value: object): string => `props=${encodeURIComponent(JSON.stringify(value))}`;

test('no list chosen: a page that is read says to who may edit it how to choose one', async ({ roadmap, page }) => {
  await roadmap.open('preconfigured=0');
  await expect(roadmap.heading('Toimenpideluetteloa ei ole vielä valittu')).toBeVisible();
  await expect(page.getByText('Paina sivun yläreunassa Muokkaa.')).toBeVisible();
});

test('list missing: a page that is read says to who may edit it how to choose another', async ({ roadmap, page }) => {
  await roadmap.open(props({ listUrl: '/sites/intra/Lists/Poistettu' }));
  await expect(page.getByText(/^Paina sivun yläreunassa Muokkaa ja valitse/)).toBeVisible();
});

test.describe('for a reader', () => {
  test.use({ user: 'reader' });

  test('no list chosen: a page says who can choose one', async ({ roadmap, page }) => {
    await roadmap.open('preconfigured=0');
    await expect(page.getByText('Sivun muokkaaja voi valita luettelon verkko-osan asetuksissa.')).toBeVisible();
  });
});

test('no list chosen: a page in editing creates one and shows its empty plan', async ({ roadmap, page }) => {
  await roadmap.open('mode=edit', '/sites/tyhja');
  await page.getByRole('button', { name: 'Luo uusi luettelo' }).click();
  await expect(roadmap.heading('Luettelossa ei ole vielä toimenpiteitä')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Kaikki vahvistettu')).toHaveCount(0);
  // Its actions are edited when the page is not.
  await page.getByRole('button', { name: 'Valmis', exact: true }).click();
  await page.getByRole('button', { name: 'Lisää toimenpide' }).click();
  const panel = page.getByRole('dialog', { name: 'Uusi toimenpide' });
  await panel.getByLabel('Toimenpide', { exact: true }).fill('Ensimmäinen');
  await panel.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByRole('rowheader', { name: /^Ensimmäinen/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Tavoite 1/ })).toBeFocused();
});

test('list missing: says its address, and a page in editing leads to the settings', async ({ roadmap, page }) => {
  await roadmap.open(`mode=edit&${props({ listUrl: '/sites/intra/Lists/Poistettu' })}`);
  await expect(roadmap.heading('Luetteloa ei löydy')).toBeVisible();
  await expect(page.getByText(/\/sites\/intra\/Lists\/Poistettu/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Valitse luettelo' }).click();
  await expect(page.getByLabel('Toimenpideluettelo')).toBeVisible();
});

test('no access: leads to the list, where access can be asked for', async ({ roadmap, workbench, page }) => {
  await workbench.disturb({ match: opening, status: 403 });
  await roadmap.open();
  await expect(roadmap.heading('Sinulla ei ole lukuoikeutta toimenpideluetteloon')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Avaa luettelo' })).toHaveAttribute('href', /Lists\/Toimenpiteet/);
});

test('offline: says so and comes back with the connection', async ({ roadmap, workbench, page }) => {
  await workbench.disturb({ match: opening, drop: true });
  await roadmap.open();
  await expect(roadmap.heading('Ei verkkoyhteyttä')).toBeVisible({ timeout: 30_000 });
  await workbench.calm();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(roadmap.plan).toBeVisible();
});

test('throttled: waits as long as it was told and tries again by itself', async ({ roadmap, workbench }) => {
  await workbench.disturb({ match: opening, status: 429, retryAfter: 2 });
  await roadmap.open();
  await expect(roadmap.heading('SharePoint on ruuhkautunut')).toBeVisible({ timeout: 40_000 });
  await workbench.calm();
  await expect(roadmap.plan).toBeVisible({ timeout: 40_000 });
});

test('unexpected: keeps the details for the administrator and offers another try', async ({
  roadmap,
  workbench,
  page
}) => {
  await workbench.disturb({ match: opening, status: 500 });
  await roadmap.open();
  await expect(roadmap.heading('Toimenpiteitä ei voitu hakea')).toBeVisible({ timeout: 30_000 });
  await page.getByText('Tiedot ylläpidolle', { exact: true }).click();
  await expect(page.getByText(/500/)).toBeVisible();
  await workbench.calm();
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await expect(roadmap.plan).toBeVisible();
});

test('loading: shows the shape of the plan first', async ({ roadmap, workbench, page }) => {
  await workbench.disturb({ match: opening, delayMs: 1500 });
  await roadmap.open();
  await expect(page.getByRole('status', { name: 'Haetaan toimenpiteitä…' })).toBeVisible();
  await expect(roadmap.plan).toBeVisible();
});

test('empty plan: a list with columns and no rows', async ({ roadmap, workbench }) => {
  await workbench.seed(0);
  await roadmap.open();
  await expect(roadmap.heading('Luettelossa ei ole vielä toimenpiteitä')).toBeVisible();
});

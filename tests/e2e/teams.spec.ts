import { expect, test } from './workbench';

test('the tab follows a live switch of the theme of Teams', async ({ page, roadmap }) => {
  await page.goto('/teams/tab?theme=default');
  await roadmap.plan.waitFor();
  await expect(page.locator('[data-colors]')).toHaveAttribute('data-colors', 'light');
  await page.getByLabel('Teema').selectOption('contrast');
  await expect(page.locator('[data-colors]')).toHaveAttribute('data-colors', 'contrast');
  await page.getByLabel('Teema').selectOption('dark');
  await expect(page.locator('[data-colors]')).toHaveAttribute('data-colors', 'dark');
});

test('the personal app asks for the list once and remembers it', async ({ page, roadmap }) => {
  await page.goto('/teams/personal');
  await page.getByRole('textbox', { name: 'Luettelon osoite' }).fill('/sites/intra/Lists/Toimenpiteet/AllItems.aspx');
  await page.getByRole('button', { name: 'Avaa' }).click();
  await expect(roadmap.plan).toBeVisible();
  await page.reload();
  await expect(roadmap.plan).toBeVisible();
});

test('the personal app offers the plans that were opened on the device', async ({ page, roadmap }) => {
  await roadmap.openPlan();
  await page.goto('/teams/personal');
  const recent = page.getByRole('region', { name: 'Viimeksi avatut' });
  await recent.getByRole('button', { name: /^Toimenpiteet/ }).click();
  await expect(roadmap.plan).toBeVisible();
});

for (const query of ['', '?channel=private', '?channel=shared', '?channel=chat', '?channel=meeting']) {
  test(`a tab with ${query || 'nothing said'} shows the list of its settings`, async ({ page, roadmap }) => {
    await page.goto(`/teams/tab${query}`);
    await expect(roadmap.plan).toBeVisible();
  });
}

test('a page in Viva Connections is a page, not a personal app', async ({ page, roadmap }) => {
  await page.goto('/teams/viva');
  await expect(roadmap.plan).toBeVisible();
  await page.goto('/teams/viva?preconfigured=0');
  await expect(page.getByText('Toimenpideluetteloa ei ole vielä valittu')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Luettelon osoite' })).toHaveCount(0);
});

test.describe('on a device that two people use', () => {
  test('each has a personal choice of their own', async ({ page, roadmap }) => {
    await page.goto('/teams/personal');
    await page.getByRole('textbox', { name: 'Luettelon osoite' }).fill('/sites/intra/Lists/Toimenpiteet');
    await page.getByRole('button', { name: 'Avaa' }).click();
    await expect(roadmap.plan).toBeVisible();
    await page.getByLabel('Käyttäjä').selectOption('editor');
    await expect(page.getByRole('textbox', { name: 'Luettelon osoite' })).toHaveValue('');
  });
});

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

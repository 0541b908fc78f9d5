import { expect, test } from './workbench';

test('a plan of 6,000 rows is read whole, drawn in part, and edited like any other', async ({
  roadmap,
  workbench,
  page
}) => {
  test.setTimeout(180_000);
  await workbench.seed(6000);
  await roadmap.openPlan();
  const grid = page.getByRole('grid');
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(6000);
  expect(await page.locator('[data-colors] *').count()).toBeLessThan(3000);

  await page.locator('[role=gridcell][data-half-year]').first().focus();
  await page.keyboard.press('Control+End');
  const last = page.locator(':focus');
  await expect(last).toHaveAttribute('data-half-year', '2027H2');
  await page.keyboard.press('Delete');
  await page.keyboard.press('k');
  await expect(last).toHaveAccessibleName(/käyttöönotto/);
  await expect(roadmap.saved).toBeVisible();
});

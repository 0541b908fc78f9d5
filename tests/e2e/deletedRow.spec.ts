import { expect, test } from './workbench';

test.use({ user: 'editor' });

test('a row that the coordinator deletes under an editor’s hands is offered for restoring with the edit', async ({
  roadmap,
  workbench,
  page
}) => {
  await roadmap.openPlan();
  const cell = page.getByRole('gridcell', { name: /syksy 2027/ }).first();
  const title = ((await cell.getAttribute('aria-label')) ?? '').split(', syksy 2027')[0] ?? '';
  const id = await cell.evaluate((element) => element.closest('[data-action-id]')?.getAttribute('data-action-id'));
  await workbench.write(`/items(${id})/recycle()`, undefined);
  await cell.focus();
  await page.keyboard.press('s');

  const told = page.getByRole('alert').filter({ hasText: `Toimenpide ”${title}”, jota muokkasit, on poistettu, tai` });
  await expect(told).toBeVisible();
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: '1 muutos' })
      .or(page.getByText(/tallentamatta/i))
      .first()
  ).toBeVisible();
  await told.getByRole('button', { name: 'Palauta ja tallenna muutokseni' }).click();

  // The editor does not see in the bin what the owner threw there: the row is created again.
  await expect(page.getByText(/luotiin uudelleen muutoksinesi/)).toContainText(title);
  await expect(roadmap.saved).toBeVisible();
  await page.reload();
  await roadmap.plan.waitFor();
  await expect(page.getByRole('gridcell', { name: `${title}, syksy 2027, selvittely` })).toHaveCount(1);
});

test('and can be discarded', async ({ roadmap, workbench, page }) => {
  await roadmap.openPlan();
  const cell = page.getByRole('gridcell', { name: /syksy 2027/ }).first();
  const id = await cell.evaluate((element) => element.closest('[data-action-id]')?.getAttribute('data-action-id'));
  await workbench.write(`/items(${id})/recycle()`, undefined);
  await cell.focus();
  await page.keyboard.press('s');
  await page.getByRole('button', { name: 'Hylkää muutokseni' }).click();
  await expect(page.locator(`[data-action-id="${id}"]`)).toHaveCount(0);
  await expect(page.locator('tr[data-action-id]')).toHaveCount(89);
});

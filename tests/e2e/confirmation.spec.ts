import { findViolations } from './findViolations';
import { expect, test } from './workbench';

test('the coordinator goes through what is unconfirmed, party by party, and confirms it in one batch', async ({
  roadmap,
  workbench,
  page
}) => {
  await roadmap.openPlan();
  await page.getByRole('button', { name: 'Vahvistamatta: 30' }).click();
  const round = page.getByRole('region', { name: /^Vahvistuskierros/ });
  await expect(round.getByText(/^Toimenpiteistä on vahvistamatta 30 \(yhteensä 90\)/)).toBeVisible();
  await expect(page.locator('tr[data-action-id]')).toHaveCount(30);
  expect(await findViolations(page, 'section')).toEqual([]);

  await round.getByRole('button', { name: 'Tietohallintokoordinaattori 10/26' }).click();
  await expect(page.locator('tr[data-action-id]')).toHaveCount(10);
  await workbench.forgetRequests();
  await round.getByRole('button', { name: 'Vahvista näkyvät toimenpiteet (10)' }).click();
  await expect(roadmap.saved).toBeVisible();
  await expect(page.getByRole('button', { name: 'Vahvistamatta: 20' })).toBeVisible();
  const writes = (await workbench.requests()).filter(({ method }) => method === 'POST');
  expect(writes.map(({ url }) => url.replace(/^.*_api/, ''))).toEqual(['/$batch']);

  // The address keeps the round: nothing of this party is left of it.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Mikään toimenpide ei vastaa hakuehtoja' })).toBeVisible();
  await round.getByRole('button', { name: 'Sulje ja näytä kaikki' }).click();
  await expect(page.locator('tr[data-action-id]')).toHaveCount(90);
  await expect(page.getByRole('button', { name: 'Vahvistamatta: 20' })).toBeVisible();
});

test('an edit of a cell confirms its row', async ({ roadmap, page }) => {
  await roadmap.openPlan();
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('img', { name: 'Vahvistamatta' }) })
    .first();
  const title = (await row.getByRole('rowheader').innerText()).split('\n')[0]?.trim() ?? '';
  await row.getByRole('gridcell', { name: /kevät 2027/ }).focus();
  await page.keyboard.press('k');
  await expect(roadmap.saved).toBeVisible();
  await expect(page.getByRole('button', { name: 'Vahvistamatta: 29' })).toBeVisible();
  await expect(
    page.getByRole('row').filter({ hasText: title }).first().getByRole('img', { name: 'Vahvistamatta' })
  ).toHaveCount(0);
});

test.describe('for a reader', () => {
  test.use({ user: 'reader' });
  test('there is nothing to confirm', async ({ roadmap, page }) => {
    await roadmap.openPlan();
    await expect(page.getByRole('button', { name: /^Vahvistamatta|^Kaikki vahvistettu/ })).toHaveCount(0);
    await expect(page.getByRole('img', { name: 'Vahvistamatta' })).toHaveCount(0);
  });
});

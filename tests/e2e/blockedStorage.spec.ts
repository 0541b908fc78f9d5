import { expect, test } from './workbench';

const sentence = 'Tallentamattomat muutokset katoavat, jos sivu suljetaan ennen kuin ne on tallennettu.';

test.beforeEach(({ page }) => {
  // A fault of ours would be an uncaught one: storage throws where it is only looked at.
  page.on('pageerror', (error) => {
    throw error;
  });
});

test('in a Teams tab without storage the plan draws, edits are saved, and one sentence says what is not kept', async ({
  page,
  roadmap
}) => {
  await page.goto('/teams/tab?storage=blocked');
  await expect(roadmap.plan).toBeVisible();
  await expect(page.getByText(sentence)).toHaveCount(1);
  await roadmap.cell('Sähköinen arkistointi, kevät 2026').click();
  await roadmap.phase('Jatkuva toiminta').click();
  await expect(roadmap.saved).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await expect(roadmap.cell('Sähköinen arkistointi, kevät 2026, jatkuva toiminta')).toBeVisible();
});

test('the personal app without storage shows the chosen list as long as it is open', async ({ page, roadmap }) => {
  await page.goto('/teams/personal?storage=blocked');
  await page.getByRole('textbox', { name: 'Luettelon osoite' }).fill('/sites/intra/Lists/Toimenpiteet/AllItems.aspx');
  await page.getByRole('button', { name: 'Avaa' }).click();
  await expect(roadmap.plan).toBeVisible();
});

test('everything that can be missing may be missing at once, and a new action is made', async ({
  page,
  realPage,
  roadmap
}) => {
  await realPage.openPlan('without=localStorage,sessionStorage,indexedDB,locks,broadcastChannel,randomUUID');
  await page.getByRole('button', { name: 'Uusi toimenpide' }).click();
  const panel = page.getByRole('dialog', { name: 'Uusi toimenpide' });
  await panel.getByRole('textbox', { name: 'Toimenpide' }).fill('Ilman tallennustilaa');
  await panel.getByRole('combobox', { name: 'Tavoite' }).selectOption({ index: 1 });
  await panel.getByRole('button', { name: 'Tallenna' }).click();
  await expect(panel).toHaveCount(0);
  await expect(roadmap.plan.getByText('Ilman tallennustilaa')).toBeVisible();
});

test.describe('readers', () => {
  test.use({ user: 'reader' });

  test('have nothing to lose and are told nothing', async ({ page, roadmap }) => {
    await roadmap.openPlan('storage=blocked');
    await expect(page.getByText(sentence)).toHaveCount(0);
  });
});

test('a full storage is reported when something should have been kept', async ({ page, roadmap, workbench }) => {
  await roadmap.openPlan();
  await expect(page.getByText(sentence)).toHaveCount(0);
  await page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let number = 0; ; number += 1) {
          localStorage.setItem(`täyte ${size} ${number}`, 'x'.repeat(size));
        }
      } catch {
        // Full for this size; the next one is smaller.
      }
    }
  });
  await workbench.disturb({ match: '/items\\(', method: 'POST', drop: true });
  await roadmap.cell('Sähköinen arkistointi, kevät 2026').click();
  await roadmap.phase('Jatkuva toiminta').click();
  await expect(page.getByText(sentence)).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await workbench.calm();
});

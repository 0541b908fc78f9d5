import { expect, test } from './workbench';

const spring2026 = 'Sähköinen arkistointi, kevät 2026';
const items = '/items\\(20\\)';

test.beforeEach(async ({ roadmap }) => {
  await roadmap.openPlan();
});

test('a refused edit puts the old value back and says why', async ({ roadmap, workbench, page }) => {
  await workbench.disturb({ match: items, method: 'POST', status: 403 });
  await roadmap.cell(spring2026).click();
  await roadmap.phase('Selvittely').click();
  await expect(page.getByRole('alert')).toContainText('sinulla ei ole oikeutta muokata riviä ”Sähköinen arkistointi”');
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/käyttöönotto/);
  await page.getByRole('button', { name: 'Sulje ilmoitus' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an edit that met a lost connection can be made again', async ({ roadmap, workbench, page }) => {
  await workbench.disturb({ match: items, method: 'POST', drop: true });
  await roadmap.cell(spring2026).click();
  await roadmap.phase('Selvittely').click();
  await expect(page.getByRole('alert')).toContainText('verkkoyhteys katkesi');
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/käyttöönotto/);
  await workbench.calm();
  await page.getByRole('alert').getByRole('button', { name: 'Yritä uudelleen' }).click();
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/selvittely/);
  await expect(roadmap.saved).toBeVisible();
});

test('a busy service is obeyed and the edit is saved in the end', async ({ roadmap, workbench }) => {
  await workbench.disturb({ match: items, method: 'POST', status: 429, retryAfter: 1, times: 1 });
  await roadmap.cell(spring2026).click();
  await roadmap.phase('Selvittely').click();
  await expect(roadmap.saved).toBeVisible();
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/selvittely/);
});

test("somebody else's change of another field is kept beside the edit", async ({ roadmap, workbench, page }) => {
  await workbench.change(20, { AdditionalInfo: 'Kilpailutus kesken', Phase_2025H1: 'Jatkuva toiminta' });
  await roadmap.cell(spring2026).click();
  await roadmap.phase('Selvittely').click();
  await expect(roadmap.saved).toBeVisible();
  await expect(roadmap.cell('Sähköinen arkistointi, kevät 2025')).toHaveAccessibleName(/jatkuva toiminta/);
  await expect(page.getByText('Kilpailutus kesken')).toBeVisible();
});

test("somebody else's change of the same cell is never overwritten unseen", async ({ roadmap, workbench, page }) => {
  await workbench.change(20, { Phase_2026H1: 'Jatkuva toiminta' });
  await roadmap.cell(spring2026).click();
  await roadmap.phase('Selvittely').click();
  await expect(page.getByRole('alert')).toContainText('joku muu on juuri muuttanut samaa kohtaa');
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/jatkuva toiminta/);
});

test('a row that has been deleted meanwhile is told', async ({ roadmap, workbench, page }) => {
  await workbench.write('/items(20)/recycle()', undefined);
  await roadmap.cell(spring2026).click();
  await roadmap.phase('Selvittely').click();
  await expect(page.getByRole('alert')).toContainText('on poistettu luettelosta');
});

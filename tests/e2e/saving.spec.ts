import { RoadmapPage } from './pages/RoadmapPage';
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
  await expect(page.getByRole('alert')).toContainText(
    'sinulla ei ole oikeutta muokata toimenpidettä ”Sähköinen arkistointi”'
  );
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/käyttöönotto/);
  await page.getByRole('button', { name: 'Sulje ilmoitus' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an edit that met a lost connection stays, says that it is not saved, and is saved when it can', async ({
  roadmap,
  workbench,
  page
}) => {
  await workbench.disturb({ match: items, method: 'POST', drop: true });
  await roadmap.cell(spring2026).click();
  await roadmap.phase('Selvittely').click();
  await expect(page.getByText('Tallentamatta: 1 (ei verkkoyhteyttä, yritetään uudelleen)')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Yritä nyt' })).toBeVisible();
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/selvittely/);
  await workbench.calm();
  // The next try comes by itself; a press on the button could come too late for it.
  await expect(roadmap.saved).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/selvittely/);
});

test('a write whose answer was lost is made once and is no conflict with oneself', async ({ roadmap, workbench }) => {
  await workbench.disturb({ match: items, method: 'POST', drop: 'after', times: 1 });
  await workbench.forgetRequests();
  await roadmap.cell(spring2026).click();
  await roadmap.phase('Selvittely').click();
  await expect(roadmap.saved).toBeVisible({ timeout: 20_000 });
  const writes = (await workbench.requests()).filter(({ method }) => method === 'POST' || method === 'MERGE');
  expect(writes.filter(({ url }) => decodeURIComponent(url).includes('/items(20)'))).toHaveLength(1);
});

test('edits of a tab that was killed in mid-save are offered again', async ({ roadmap, workbench, page, context }) => {
  await workbench.disturb({ match: items, method: 'POST', drop: true });
  await roadmap.cell(spring2026).click();
  await roadmap.phase('Selvittely').click();
  await expect(page.getByText(/Tallentamatta: 1/)).toBeVisible();
  await page.close({ runBeforeUnload: false });
  await workbench.calm();

  const later = new RoadmapPage(await context.newPage());
  await later.openPlan();
  await expect(
    later.page.getByText('Toimenpiteen ”Sähköinen arkistointi” muutos jäi viimeksi tallentamatta.')
  ).toBeVisible();
  await expect(later.cell(spring2026)).toHaveAccessibleName(/käyttöönotto/);
  await later.page.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await expect(later.saved).toBeVisible();
  await later.page.reload();
  await expect(later.cell(spring2026)).toHaveAccessibleName(/selvittely/);
  await expect(later.page.getByText(/viimeksi tallentamatta/)).toHaveCount(0);
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

test("somebody else's change of the same cell is shown beside mine, and nothing is overwritten unseen", async ({
  roadmap,
  workbench,
  page
}) => {
  await workbench.change(20, { Phase_2026H1: 'Jatkuva toiminta' });
  await roadmap.cell(spring2026).click();
  await roadmap.phase('Selvittely').click();
  await expect(page.getByRole('alert')).toContainText(
    'Sinä ja Olli Omistaja muutitte toimenpiteessä ”Sähköinen arkistointi” samaa kohtaa.'
  );
  await page.getByRole('alert').getByRole('button', { name: 'Valitse' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kumpi muutos jää voimaan?' });
  await expect(dialog.getByText('Aiemmin: Käyttöönotto')).toBeVisible();
  await expect(dialog.getByRole('radio', { name: 'Olli Omistaja: Jatkuva toiminta' })).toBeChecked();
  await dialog.getByRole('radio', { name: 'Sinun: Selvittely' }).check();
  await dialog.getByRole('button', { name: 'Tallenna valinnat' }).click();
  await expect(roadmap.saved).toBeVisible();
  await page.reload();
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/selvittely/);
});

test('a conflict can be settled by keyboard, in favour of the other', async ({ roadmap, workbench, page }) => {
  await workbench.change(20, { Phase_2026H1: 'Jatkuva toiminta' });
  await roadmap.cell(spring2026).focus();
  await page.keyboard.press('s');
  const choose = page.getByRole('alert').getByRole('button', { name: 'Valitse' });
  await choose.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await choose.click();
  await page.getByRole('button', { name: 'Tallenna valinnat' }).click();
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/jatkuva toiminta/);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('steps are taken back and made again, by button and by key', async ({ roadmap, page }) => {
  await roadmap.cell(spring2026).focus();
  await page.keyboard.press('s');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await expect(roadmap.saved).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(roadmap.cell('Sähköinen arkistointi, syksy 2026')).toHaveAccessibleName(/käyttöönotto/);
  await page.getByRole('button', { name: 'Kumoa' }).click();
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/käyttöönotto/);
  await page.getByRole('button', { name: 'Tee uudelleen' }).click();
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/selvittely/);
  await expect(roadmap.saved).toBeVisible();
});

test('undo asks before it overwrites what somebody has changed since', async ({ roadmap, workbench, page }) => {
  await roadmap.cell(spring2026).focus();
  await page.keyboard.press('s');
  await expect(roadmap.saved).toBeVisible();
  await workbench.change(20, { Phase_2026H1: 'Jatkuva toiminta' });
  // The plan looks for changes at most every five seconds.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    const arrival = page.getByText('Olli Omistaja on juuri muuttanut toimenpidettä ”Sähköinen arkistointi”.');
    await expect(arrival).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/jatkuva toiminta/);
  await page.getByRole('button', { name: 'Kumoa' }).click();
  await expect(page.getByRole('alert')).toContainText('Sähköinen arkistointi, Kevät 2026: nyt Jatkuva toiminta');
  await page.getByRole('alert').getByRole('button', { name: 'Peruuta' }).click();
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/jatkuva toiminta/);
});

test('an edit whose value the list’s own rule refuses returns to its field', async ({ roadmap, page }) => {
  await page.route(/items\(20\)(\?|$)/, async (route) => {
    await route.fulfill({
      status: 400,
      contentType: 'application/json',
      json: {
        'odata.error': {
          code: '-2130575163, Microsoft.SharePoint.SPException',
          message: { lang: 'fi-FI', value: 'Arkistointi on käyttöönotossa koko kevään.' }
        }
      }
    });
  });
  await roadmap.cell(spring2026).click();
  await roadmap.phase('Selvittely').click();
  await page.getByRole('alert').getByRole('button', { name: 'Korjaa' }).click();
  const panel = page.getByRole('dialog', { name: 'Sähköinen arkistointi' });
  await expect(panel.getByText('Tarkista arvo: luettelo ei hyväksynyt muutosta.')).toBeVisible();
  await expect(panel.getByRole('combobox', { name: /^Kevät 2026/ })).toHaveValue('investigation');

  await page.unroute(/items\(20\)(\?|$)/);
  await panel.getByRole('combobox', { name: /^Kevät 2026/ }).selectOption('Jatkuva toiminta');
  await panel.getByRole('button', { name: 'Tallenna' }).click();
  await expect(roadmap.saved).toBeVisible();
  await page.reload();
  await expect(roadmap.cell(spring2026)).toHaveAccessibleName(/jatkuva toiminta/);
});

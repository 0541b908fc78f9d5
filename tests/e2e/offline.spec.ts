import type { Page } from '@playwright/test';
import { expect, test } from './workbench';

const archive = { id: 20, cell: 'Sähköinen arkistointi, kevät 2026' };
const chemicals = { id: 23, cell: 'Kemikaalirekisterin käyttöönotto, kevät 2026' };
const safety = { id: 21, cell: 'Digiturvamalli -ohjelman laajempi hyödyntäminen' };
const rows = [archive, chemicals, safety];

/** A lost request is sent again a few times before it counts as lost, each time later. */
const patience = 45_000;

/** What the browser keeps of edits that are not in the list yet. */
function keptEdits(page: Page): Promise<number> {
  return page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('tiekartta.edits')).length);
}

test.slow();

test.beforeEach(async ({ roadmap, page }) => {
  await roadmap.openPlan();
  await page.waitForLoadState('networkidle');
});

test('edits of several rows wait out a lost connection, are asked about on leaving, and are each written once', async ({
  roadmap,
  workbench,
  page,
  context
}) => {
  const before = await Promise.all(rows.map(({ id }) => workbench.writesOf(id)));
  // The panel is loaded when it is first opened; it has been before the connection goes.
  const openSafety = page.getByRole('button', { name: `Avaa tiedot: ${safety.cell}` });
  const panel = page.getByRole('dialog', { name: safety.cell });
  await openSafety.click();
  await panel.getByRole('button', { name: 'Sulje' }).last().click();

  await context.setOffline(true);
  for (const { cell } of [archive, chemicals]) {
    await roadmap.cell(cell).focus();
    await page.keyboard.press('s');
    await expect(roadmap.cell(cell)).toHaveAccessibleName(/selvittely, tallennetaan$/);
  }
  await openSafety.click();
  await panel.getByLabel('Lisätietoa').fill('kirjoitettu junassa');
  await panel.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText('Tallentamatta: 3 (ei verkkoyhteyttä, yritetään uudelleen)')).toBeVisible({
    timeout: patience
  });
  expect(await keptEdits(page)).toBe(1);

  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await expect(roadmap.cell(archive.cell)).toHaveAccessibleName(/selvittely/);

  await context.setOffline(false);
  await expect(roadmap.saved).toBeVisible({ timeout: patience });
  expect(await keptEdits(page)).toBe(0);
  expect(await Promise.all(rows.map(({ id }) => workbench.writesOf(id)))).toEqual(before.map((count) => count + 1));
  expect(await workbench.read('/items(20)?$select=Phase_2026H1')).toMatchObject({ Phase_2026H1: 'Selvittely' });
  expect(await workbench.read('/items(21)?$select=AdditionalInfo')).toMatchObject({
    AdditionalInfo: 'kirjoitettu junassa'
  });

  await page.reload();
  await expect(roadmap.cell(chemicals.cell)).toHaveAccessibleName(/selvittely$/);
  await expect(page.getByText('kirjoitettu junassa')).toBeVisible();
});

test('a page with nothing unsaved is left without a question', async ({ roadmap, page, context }) => {
  await roadmap.cell(archive.cell).focus();
  await page.keyboard.press('s');
  await expect(roadmap.saved).toBeVisible();
  await context.setOffline(true);
  let isAsked = false;
  page.on('dialog', (dialog) => {
    isAsked = true;
    void dialog.accept();
  });
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  expect(isAsked).toBe(false);
});

test('an edit made over another before the connection is back is the one that stays', async ({
  roadmap,
  workbench,
  page,
  context
}) => {
  await context.setOffline(true);
  await roadmap.cell(archive.cell).focus();
  await page.keyboard.press('s');
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await expect(roadmap.cell(archive.cell)).toHaveAccessibleName(/jatkuva toiminta, tallennetaan$/);
  await context.setOffline(false);
  await expect(roadmap.saved).toBeVisible({ timeout: patience });
  expect(await workbench.read('/items(20)?$select=Phase_2026H1,Phase_2026H2')).toMatchObject({
    Phase_2026H1: 'Jatkuva toiminta',
    Phase_2026H2: null
  });
});

test('an answer lost for several rows at once is neither taken for a failure nor written twice', async ({
  roadmap,
  workbench,
  page
}) => {
  const before = await Promise.all([20, 21].map((id) => workbench.writesOf(id)));
  await workbench.disturb({ match: '\\$batch', method: 'POST', drop: 'after', times: 1 });
  await roadmap.cell(archive.cell).focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('2 ruutua valittu').first()).toBeAttached();
  await page.keyboard.press('s');
  await expect(page.getByText(/Tallentamatta: 2 \(ei verkkoyhteyttä/)).toBeVisible({ timeout: patience });
  await expect(roadmap.saved).toBeVisible({ timeout: patience });
  expect(await Promise.all([20, 21].map((id) => workbench.writesOf(id)))).toEqual(before.map((count) => count + 1));
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await keptEdits(page)).toBe(0);
});

test('what somebody else wrote while the person was offline is kept beside their edit', async ({
  roadmap,
  workbench,
  page,
  context
}) => {
  await context.setOffline(true);
  await roadmap.cell(archive.cell).focus();
  await page.keyboard.press('s');
  await expect(roadmap.cell(archive.cell)).toHaveAccessibleName(/selvittely, tallennetaan$/);
  await workbench.change(20, { Phase_2027H1: 'Käyttöönotto', AdditionalInfo: 'Kilpailutus kesken' });
  await context.setOffline(false);
  await expect(roadmap.saved).toBeVisible({ timeout: patience });
  expect(await workbench.read('/items(20)?$select=Phase_2026H1,Phase_2027H1,AdditionalInfo')).toMatchObject({
    Phase_2026H1: 'Selvittely',
    Phase_2027H1: 'Käyttöönotto',
    AdditionalInfo: 'Kilpailutus kesken'
  });
  await expect(page.getByText('Kilpailutus kesken')).toBeVisible();
});

import type { Locator, Page } from '@playwright/test';
import { expect, test } from './workbench';

const archive = 'Sähköinen arkistointi';
const note = (page: Page): Locator => page.getByText(/^Sivua muokataan, joten toimenpiteitä voi nyt vain lukea/);
const goal = (page: Page): Locator => page.getByRole('button', { name: /^Tavoite 1/ });

test('the plan is read while its page is edited, and edited again after it, with what was closed still closed', async ({
  realPage,
  roadmap,
  page
}) => {
  await realPage.openPlan();
  await goal(page).click();
  await expect(goal(page)).toHaveAttribute('aria-expanded', 'false');
  await realPage.edit();
  await expect(note(page)).toBeVisible();
  await expect(page.getByRole('grid')).toHaveCount(0);
  await expect(roadmap.plan).toBeVisible();
  await expect(goal(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('button', { name: 'Uusi toimenpide' })).toHaveCount(0);

  await goal(page).focus();
  await page.keyboard.press('Enter');
  await expect(goal(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Insert');
  await page.keyboard.press('F2');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await realPage.stopEditing();
  await expect(note(page)).toHaveCount(0);
  const cell = roadmap.cell(`${archive}, kevät 2026`);
  await cell.focus();
  await page.keyboard.press('s');
  await expect(cell).toHaveAccessibleName(/selvittely/);
  await expect(roadmap.saved).toBeVisible();
});

test('an action is shown while the page is edited, and Escape closes it although the canvas takes the key', async ({
  realPage,
  page
}) => {
  await realPage.openPlan('mode=edit');
  const open = page.getByRole('button', { name: `Avaa tiedot: ${archive}` });
  await open.click();
  const panel = page.getByRole('dialog', { name: archive });
  await expect(panel).toBeVisible();
  await expect(panel.getByRole('textbox')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(open).toBeFocused();
});

test('edits go on being saved while the page changes to edit mode, and undo is the page’s', async ({
  realPage,
  roadmap,
  workbench,
  page
}) => {
  await realPage.openPlan();
  await workbench.disturb({ match: 'items\\(', method: 'MERGE', status: 503, retryAfter: 1, times: 2 });
  await roadmap.cell(`${archive}, kevät 2026`).focus();
  await page.keyboard.press('s');
  await realPage.edit();
  await expect(roadmap.saved).toBeVisible({ timeout: 60_000 });
  expect(await workbench.read('/items(20)?$select=Phase_2026H1')).toMatchObject({ Phase_2026H1: 'Selvittely' });
  await expect(page.getByRole('button', { name: 'Kumoa' })).toHaveCount(0);
  await goal(page).focus();
  await page.keyboard.press('Control+z');
  await expect(page.locator('html')).toHaveAttribute('data-page-undo', 'asked');

  await realPage.stopEditing();
  await expect(page.getByRole('cell').or(page.getByRole('gridcell')).first()).toBeVisible();
  await goal(page).focus();
  await page.keyboard.press('Control+z');
  await expect(roadmap.cell(`${archive}, kevät 2026`)).toHaveAccessibleName(/käyttöönotto/);
});

test('what is being written in a panel outlives the change to edit mode and back', async ({
  realPage,
  roadmap,
  workbench,
  page
}) => {
  await realPage.openPlan();
  await page.getByRole('button', { name: `Avaa tiedot: ${archive}` }).click();
  const panel = page.getByRole('dialog', { name: archive });
  await panel.getByLabel('Lisätietoa').fill('kesken jäänyt');
  // A modal panel covers the button; the page may change its mode all the same.
  await page.locator('#workbench-edit').dispatchEvent('click');
  await expect(note(page)).toBeAttached();
  await expect(panel.getByLabel('Lisätietoa')).toHaveValue('kesken jäänyt');
  await page.locator('#workbench-edit').dispatchEvent('click');
  await expect(note(page)).toHaveCount(0);
  await panel.getByRole('button', { name: 'Tallenna' }).click();
  await expect(roadmap.saved).toBeVisible();
  expect(await workbench.read('/items(20)?$select=AdditionalInfo')).toMatchObject({
    AdditionalInfo: expect.stringContaining('kesken jäänyt')
  });
});

test('settings changed while the page is edited show at once, and a new list is made there', async ({
  realPage,
  roadmap,
  page
}) => {
  await realPage.openPlan('mode=edit');
  await page.getByRole('button', { name: 'Muokkaa ominaisuuksia' }).click();
  await page.getByLabel('Viimeinen näytettävä puolivuosi').selectOption({ label: 'Syksy 2026' });
  await expect(page.getByRole('columnheader', { name: '2027' })).toHaveCount(0);
  await expect(note(page)).toBeVisible();

  await roadmap.open('chrome=real&mode=edit', '/sites/tyhja');
  await page.getByRole('button', { name: 'Luo uusi luettelo' }).click();
  await expect(roadmap.heading('Luettelossa ei ole vielä toimenpiteitä')).toBeVisible({ timeout: 30_000 });
  await expect(note(page)).toBeVisible();
  await realPage.stopEditing();
  await page.getByRole('button', { name: 'Lisää toimenpide' }).click();
  await expect(page.getByRole('dialog', { name: 'Uusi toimenpide' })).toBeVisible();
});

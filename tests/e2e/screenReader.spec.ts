import type { Locator, Page } from '@playwright/test';
import type { RoadmapPage } from './pages/RoadmapPage';
import { expect, test } from './workbench';

const archive = 'Sähköinen arkistointi';
const spring = `${archive}, kevät 2026`;
const items = '/items\\(20\\)';

/** What is spoken in between, when the person is not busy with something else. */
function polite(page: Page): Locator {
  return page.locator('[aria-live="polite"], [role="status"]');
}

async function openedPlan(roadmap: RoadmapPage): Promise<void> {
  await roadmap.openWholePlan();
  await roadmap.page.waitForLoadState('networkidle');
}

test.beforeEach(async ({ roadmap }) => {
  await openedPlan(roadmap);
});

test('the grid, its headings, rows and cells have names, roles and states', async ({ roadmap, page }) => {
  const grid = page.getByRole('grid', { name: 'Toimenpiteet ja niiden vaiheet puolivuosittain' });
  await expect(grid).toHaveCount(1);
  for (const name of [/^Toimenpide/, /2025/, /^Kevät/, /^Syksy/]) {
    await expect(grid.getByRole('columnheader', { name }).first()).toBeAttached();
  }
  const goal = grid.getByRole('button', { name: 'Tavoite 2: Tiedon hyödyntämisen lisääminen' });
  await expect(goal).toHaveAttribute('aria-expanded', 'true');
  await expect(grid.getByRole('rowheader', { name: new RegExp(`^${archive}`) })).toHaveCount(1);
  for (const [half, state] of [
    ['kevät 2025', 'selvittely'],
    ['kevät 2026', 'käyttöönotto'],
    ['syksy 2026', 'käyttöönotto, merkintä: sähköinen lupa-arkisto'],
    ['syksy 2027', 'jatkuva toiminta']
  ]) {
    await expect(page.getByRole('gridcell', { name: `${archive}, ${half}, ${state}`, exact: true })).toHaveCount(1);
  }
  await expect(page.getByRole('gridcell', { name: /^Digiturvamalli.*, kevät 2026, ei vaihetta$/ })).toHaveCount(1);
  // One stop for Tab in the whole grid.
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
  await expect(roadmap.saved).toHaveCount(0);
});

test('the phase menu says what it is for, which phase is current, and which key chooses each', async ({
  roadmap,
  page
}) => {
  await roadmap.cell(spring).focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu', { name: `Valitse vaihe: ${archive}, Kevät 2026` });
  await expect(menu).toMatchAriaSnapshot(`
    - menu /Valitse vaihe/:
      - menuitemradio "Selvittely"
      - menuitemradio "Käyttöönotto" [checked]
      - menuitemradio "Jatkuva toiminta"
      - menuitemradio "Poista vaihe"
      - menuitem "Merkintä…"
  `);
  await expect(roadmap.phase('Selvittely')).toHaveAttribute('aria-keyshortcuts', 'S');
  await expect(roadmap.phase('Poista vaihe')).toHaveAttribute('aria-keyshortcuts', 'Delete');
});

test('the panel is a dialog with the action’s name, and its fields say what is required and what is wrong', async ({
  page
}) => {
  await page.getByRole('button', { name: `Avaa tiedot: ${archive}`, exact: true }).click();
  const panel = page.getByRole('dialog', { name: archive, exact: true });
  const title = panel.getByRole('textbox', { name: 'Toimenpide', exact: true });
  await expect(title).toHaveAttribute('aria-required', 'true');
  await expect(panel.getByRole('combobox', { name: 'Kevät 2026, vaihe' })).toHaveValue('deployment');
  await expect(panel.getByRole('textbox', { name: 'Syksy 2026, merkintä' })).toHaveValue('sähköinen lupa-arkisto');
  await expect(panel.getByRole('group', { name: 'Vaiheet ja merkinnät' })).toHaveCount(1);
  // A modal dialog takes what lies under it out of reach.
  expect(await panel.evaluate((node) => node.matches(':modal'))).toBe(true);
  await title.fill('');
  await panel.getByRole('button', { name: 'Tallenna' }).click();
  await expect(title).toHaveAccessibleDescription('Kirjoita toimenpiteen nimi.');
  await expect(title).toHaveAttribute('aria-invalid', 'true');
});

test('an edit is spoken, its cell says that it is being saved, and the end of saving is spoken', async ({
  roadmap,
  workbench,
  page
}) => {
  await workbench.disturb({ match: items, method: 'POST', delayMs: 2_000 });
  await roadmap.cell(spring).focus();
  await page.keyboard.press('s');
  await expect(polite(page).filter({ hasText: `${archive}, Kevät 2026: selvittely` })).toBeAttached();
  await expect(roadmap.cell(spring)).toHaveAccessibleName(`${spring}, selvittely, tallennetaan`);
  await expect(page.getByRole('status').filter({ hasText: 'Tallennetaan…' })).toBeVisible();
  await expect(roadmap.saved).toBeVisible();
  await expect(roadmap.cell(spring)).toHaveAccessibleName(`${spring}, selvittely`);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a refusal interrupts, and names the row', async ({ roadmap, workbench, page }) => {
  await workbench.disturb({ match: items, method: 'POST', status: 403 });
  await roadmap.cell(spring).focus();
  await page.keyboard.press('s');
  await expect(page.getByRole('alert')).toContainText(`sinulla ei ole oikeutta muokata toimenpidettä ”${archive}”`);
  await expect(roadmap.cell(spring)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Sulje ilmoitus', exact: true })).toHaveCount(1);
});

test('a conflict interrupts, and its dialog tells both values and whose they are', async ({
  roadmap,
  workbench,
  page
}) => {
  await workbench.change(20, { Phase_2026H1: 'Jatkuva toiminta' });
  await roadmap.cell(spring).focus();
  await page.keyboard.press('s');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(`Sinä ja Olli Omistaja muutitte toimenpiteessä ”${archive}” samaa kohtaa.`);
  const choose = alert.getByRole('button', { name: 'Valitse' });
  await expect(choose).toHaveAttribute('aria-haspopup', 'dialog');
  await choose.click();
  const dialog = page.getByRole('dialog', { name: 'Kumpi muutos jää voimaan?' });
  const place = dialog.getByRole('group', { name: /Kevät 2026/ });
  await expect(place.getByRole('radio', { name: 'Sinun: Selvittely' })).not.toBeChecked();
  await expect(place.getByRole('radio', { name: 'Olli Omistaja: Jatkuva toiminta' })).toBeChecked();
});

test('what comes in from somebody else is spoken without interrupting, and moves no focus', async ({
  roadmap,
  workbench,
  page
}) => {
  await roadmap.cell(spring).focus();
  await workbench.change(20, { Phase_2026H1: 'Jatkuva toiminta' });
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  const arrival = page
    .getByRole('status')
    .filter({ hasText: `Olli Omistaja on juuri muuttanut toimenpidettä ”${archive}”.` });
  await expect(arrival).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(roadmap.cell(spring)).toHaveAccessibleName(`${spring}, jatkuva toiminta`);
  await expect(roadmap.cell(spring)).toBeFocused();
});

test('a selection is told by cells and by voice', async ({ roadmap, page }) => {
  await roadmap.cell(spring).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(polite(page).filter({ hasText: '2 ruutua valittu' })).toBeAttached();
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(2);
  await expect(page.getByRole('grid')).toHaveAttribute('aria-multiselectable', 'true');
  await page.keyboard.press('Escape');
  await expect(polite(page).filter({ hasText: 'Valinta tyhjennetty' })).toBeAttached();
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(0);
});

test.describe('a reader', () => {
  test.use({ user: 'reader' });

  test('hears a table with headings, and each cell in words', async ({ page }) => {
    const table = page.getByRole('table', { name: 'Toimenpiteet ja niiden vaiheet puolivuosittain' });
    await expect(table).toHaveCount(1);
    const row = table
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: `Avaa tiedot: ${archive}`, exact: true }) });
    await expect(row.getByRole('rowheader')).toContainText(archive);
    await expect(row.getByRole('cell', { name: /Käyttöönotto.*sähköinen lupa-arkisto/ })).toHaveCount(1);
    await expect(table.locator('[tabindex="-1"]')).toHaveCount(0);
  });
});

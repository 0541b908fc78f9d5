import type { Locator, Page } from '@playwright/test';
import type { RoadmapPage } from './pages/RoadmapPage';
import { expect, test } from './workbench';

const archive = 'Sähköinen arkistointi';
const selectedCount = (roadmap: RoadmapPage): Promise<number> =>
  roadmap.page.getByRole('gridcell', { selected: true }).count();

/** Drags with the mouse from the middle of one cell to the middle of another, and holds the button down. */
async function dragOver(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.hover();
  await page.mouse.down();
  const box = await to.boundingBox();
  if (!box) {
    throw new Error('The cell is not drawn.');
  }
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
}

/** Pastes a text as the browser does: the event goes to the body, wherever the focus is. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', value);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Gives a cell the first focus in the grid, and waits for the code for copying that comes with it. */
async function focusWithClipboard(roadmap: RoadmapPage, name: string): Promise<void> {
  const arrival = roadmap.page.waitForResponse(/cell-clipboard/);
  await roadmap.cell(name).focus();
  await (await arrival).finished();
}

test.beforeEach(async ({ roadmap }) => {
  await roadmap.openPlan();
});

test('dragging selects before the button is released, a key sets all cells in one request, and Ctrl+Z takes them back', async ({
  roadmap,
  workbench,
  page
}) => {
  const cellOf = (row: number, halfYear: string): Locator =>
    page.locator('tr[data-action-id]').nth(row).locator(`[data-half-year="${halfYear}"]`);
  const cells = [0, 1].flatMap((row) => ['2025H1', '2025H2', '2026H1'].map((halfYear) => cellOf(row, halfYear)));
  const before = await Promise.all(cells.map((cell) => cell.getAttribute('aria-label')));
  await dragOver(page, cellOf(0, '2025H1'), cellOf(1, '2026H1'));
  expect(await selectedCount(roadmap)).toBe(6);
  await page.mouse.up();
  await expect(roadmap.phase('Selvittely')).toHaveCount(0);
  await expect(page.getByText('6 ruutua valittu').first()).toBeAttached();

  await workbench.forgetRequests();
  await page.keyboard.press('j');
  for (const cell of cells) {
    await expect(cell).toHaveAccessibleName(/jatkuva toiminta/);
  }
  await expect(roadmap.saved).toBeVisible();
  const writes = (await workbench.requests()).filter(({ method }) => method !== 'GET');
  expect(writes.filter(({ url }) => url.includes('$batch'))).toHaveLength(1);
  await page.keyboard.press('Control+z');
  for (const [index, cell] of cells.entries()) {
    await expect(cell).toHaveAttribute('aria-label', before[index] ?? '');
  }
  await expect(roadmap.saved).toBeVisible();
});

test('Shift and arrows select, Enter opens the menu for all, Escape leaves', async ({ roadmap, page }) => {
  await roadmap.cell(`${archive}, kevät 2026`).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  expect(await selectedCount(roadmap)).toBe(3);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu', { name: 'Valitse vaihe: 3 ruutua' })).toBeVisible();
  await roadmap.phase('Selvittely').click();
  for (const half of ['kevät 2026', 'syksy 2026', 'kevät 2027']) {
    await expect(roadmap.cell(`${archive}, ${half}`)).toHaveAccessibleName(/selvittely/);
  }
  await page.keyboard.press('Escape');
  expect(await selectedCount(roadmap)).toBe(0);
});

test('Shift and a click select and open no menu; a plain click opens it and leaves the selection', async ({
  roadmap
}) => {
  await roadmap.cell(`${archive}, kevät 2025`).focus();
  await roadmap.cell(`${archive}, kevät 2026`).click({ modifiers: ['Shift'] });
  expect(await selectedCount(roadmap)).toBe(3);
  await expect(roadmap.phase('Selvittely')).toHaveCount(0);
  await roadmap.cell(`${archive}, syksy 2027`).click();
  await expect(roadmap.phase('Selvittely')).toBeVisible();
  expect(await selectedCount(roadmap)).toBe(0);
});

test('text from Excel is pasted from the focused cell on; an unknown text changes nothing', async ({
  roadmap,
  workbench,
  page
}) => {
  await focusWithClipboard(roadmap, `${archive}, kevät 2025`);
  await paste(page, 'Utredning\tk\tJatkuva toiminta\r\n');
  await expect(roadmap.cell(`${archive}, kevät 2025`)).toHaveAccessibleName(/selvittely/);
  await expect(roadmap.cell(`${archive}, syksy 2025`)).toHaveAccessibleName(/käyttöönotto/);
  await expect(roadmap.cell(`${archive}, kevät 2026`)).toHaveAccessibleName(/jatkuva toiminta/);
  await expect(roadmap.saved).toBeVisible();

  await workbench.forgetRequests();
  await paste(page, 'Kesken\tk\r\n');
  const refusal = page.getByText('Mitään ei liitetty. Näitä tekstejä ei tunneta vaiheiksi: ”Kesken”.');
  await expect(refusal.first()).toBeVisible();
  await expect(roadmap.cell(`${archive}, syksy 2025`)).toHaveAccessibleName(/käyttöönotto/);
  expect((await workbench.requests()).filter(({ method }) => method !== 'GET')).toHaveLength(0);
});

test('the real keys copy cells and paste them elsewhere', async ({ roadmap, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await focusWithClipboard(roadmap, `${archive}, kevät 2025`);
  await page.keyboard.press('s');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Control+c');
  await expect(page.getByText('Kopioitu: 2 ruutua')).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Selvittely\tJatkuva toiminta\r?\n$/);
  await roadmap.cell(`${archive}, kevät 2027`).focus();
  await page.keyboard.press('Control+v');
  await expect(roadmap.cell(`${archive}, kevät 2027`)).toHaveAccessibleName(/selvittely/);
  await expect(roadmap.cell(`${archive}, syksy 2027`)).toHaveAccessibleName(/jatkuva toiminta/);
  await page.keyboard.press('Control+x');
  await expect(roadmap.cell(`${archive}, syksy 2027`)).toHaveAccessibleName(/ei vaihetta/);
});

test('a selection over rows that are not drawn is edited whole', async ({ roadmap, workbench, page }) => {
  await workbench.seed(1_000);
  await roadmap.openPlan();
  const cell = page.locator('tr[data-action-id] [data-half-year]').first();
  await cell.focus();
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Shift+ArrowDown');
  }
  await expect(page.getByText('61 ruutua valittu').first()).toBeAttached();
  expect(await selectedCount(roadmap)).toBeLessThan(61);
  await page.keyboard.press('Delete');
  await expect(roadmap.saved).toBeVisible();
  await expect(page.getByText('61 ruutua: ei vaihetta')).toBeAttached();
});

test('dragging past the lower edge scrolls the plan on and selects what comes', async ({ roadmap, page }) => {
  const cell = page.locator('tr[data-action-id]').nth(3).locator('[data-half-year="2025H1"]');
  await cell.hover();
  await page.mouse.down();
  const box = await cell.boundingBox();
  if (!box) {
    throw new Error('The cell is not drawn.');
  }
  await page.mouse.move(box.x + 150, box.y + 40, { steps: 4 });
  await page.mouse.move(box.x + 150, 890, { steps: 8 });
  const goal = page.getByRole('button', { name: /^Tavoite 2/ });
  await expect.poll(async () => (await goal.boundingBox())?.y, { timeout: 30_000 }).toBeLessThan(800);
  await page.mouse.up();
  const count = await selectedCount(roadmap);
  expect(count).toBeGreaterThan(20);
  await expect(page.getByText(`${count} ruutua valittu`).first()).toBeAttached();
  await expect(page.getByRole('menu')).toHaveCount(0);
  // Nothing scrolls or is selected after the release.
  await page.mouse.move(box.x + 150, 200, { steps: 4 });
  expect(await selectedCount(roadmap)).toBe(count);
});

import type { Locator, Page } from '@playwright/test';
import { findViolations } from './findViolations';
import { expect, test } from './workbench';

const mode = (page: Page): Locator => page.getByRole('button', { name: 'Valitse rivejä' });
const bar = (page: Page): Locator => page.getByRole('region', { name: 'Valitut rivit' });
const rowBoxes = (page: Page): Locator => page.getByRole('checkbox', { name: /^Valitse: / });
const selectedRows = (page: Page): Locator => page.getByRole('row', { selected: true });

/** Folds the later goals: axe takes its time with all 90 rows. */
async function foldLaterGoals(page: Page): Promise<void> {
  for (const goal of [/Tavoite 2/, /Tavoite 3/]) {
    await page.getByRole('button', { name: goal, expanded: true }).click();
  }
}

/** Selects the first five rows with the mouse: the first, and with Shift the fifth. */
async function selectFive(page: Page): Promise<void> {
  await mode(page).click();
  await rowBoxes(page).first().click();
  await rowBoxes(page)
    .nth(4)
    .click({ modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('5 riviä valittu');
}

/** Everything that the first five rows say, as it is read out. */
async function firstFive(page: Page): Promise<readonly string[]> {
  const rows = await page.locator('tr[data-action-id]').all();
  return Promise.all(
    rows.slice(0, 5).map(async (row) => {
      const cells = await row.locator('[data-half-year]').evaluateAll((own) => own.map((cell) => cell.ariaLabel));
      const departments = await row.getByRole('gridcell').first().innerText();
      return [departments, ...cells].join(' | ');
    })
  );
}

test('five rows are chosen with the mouse and given a department and a phase in one request; undo takes all back', async ({
  roadmap,
  workbench,
  page
}) => {
  await roadmap.openPlan();
  const before = await firstFive(page);
  await selectFive(page);
  await expect(selectedRows(page)).toHaveCount(5);
  await bar(page).getByRole('button', { name: 'Muuta…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Muuta 5 riviä' });
  await dialog.getByLabel('Hallintokunta', { exact: true }).selectOption('Korvaa näillä');
  await dialog.getByLabel('Lisää: Hallintokunta: nimet').fill('Kokeilutoimi');
  await dialog.getByLabel('Lisää: Hallintokunta: nimet').press('Enter');
  await dialog.getByLabel('Puolivuosi, jonka vaihe muutetaan', { exact: true }).selectOption('Syksy 2027');
  await dialog.getByLabel('Syksy 2027, vaihe').selectOption('Selvittely');
  await expect(dialog.getByText('Valituista 5 rivistä muuttuu 5.')).toBeVisible();

  await workbench.forgetRequests();
  await dialog.getByRole('button', { name: 'Tallenna' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Muutettu: 5 riviä')).toBeAttached();
  await expect(bar(page)).toContainText('5 riviä valittu');
  await expect(roadmap.saved).toBeVisible();
  const writes = (await workbench.requests()).filter(({ method }) => method !== 'GET');
  expect(writes.filter(({ url }) => url.includes('$batch'))).toHaveLength(1);
  const after = await firstFive(page);
  after.forEach((row) => {
    expect(row).toContain('Kokeilutoimi |');
    expect(row).toMatch(/syksy 2027, selvittely/);
  });

  await page.keyboard.press('Control+z');
  await expect.poll(() => firstFive(page)).toEqual(before);
  await expect(roadmap.saved).toBeVisible();
  await rowBoxes(page).first().focus();
  await page.keyboard.press('Control+y');
  await expect.poll(() => firstFive(page)).toEqual(after);
  await expect(roadmap.saved).toBeVisible();
  await page.reload();
  await roadmap.plan.waitFor();
  expect(await firstFive(page)).toEqual(after);
});

test('everything goes by keyboard alone', async ({ roadmap, page }) => {
  await roadmap.openPlan();
  await page.locator('tr:has(+ tr[data-action-id]) [data-half-year]').first().focus();
  await page.keyboard.press('Shift+Space');
  await expect(bar(page)).toContainText('1 rivi valittu');
  await expect(mode(page)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(selectedRows(page)).toHaveCount(2);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // The grid is one stop of Tab, and the bar comes after it.
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button', { name: 'Muuta…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Muuta 2 riviä' })).toBeVisible();
  const department = page.getByLabel('Hallintokunta', { exact: true });
  while (!(await department.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Kokeilutoimi');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Valituista 2 rivistä muuttuu 2.')).toBeVisible();
  const save = page.getByRole('button', { name: 'Tallenna' });
  while (!(await save.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('button', { name: 'Muuta…' })).toBeFocused();
  await expect(roadmap.saved).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByText('Vahvistettu: 2 riviä')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(mode(page)).toBeFocused();
});

test('Space on a heading selects its rows and leaves it open; Ctrl+A selects those that are shown', async ({
  roadmap,
  page
}) => {
  await roadmap.openWholePlan();
  await mode(page).click();
  await expect(rowBoxes(page).first()).toBeVisible();
  const heading = page.getByRole('button', { name: /Tavoite 1/ });
  await heading.focus();
  await page.keyboard.press('Space');
  await expect(heading).toHaveAttribute('aria-expanded', 'true');
  const box = page.getByRole('checkbox', { name: /^Valitse kaikki rivit: Tavoite 1/ });
  await expect(box).toBeChecked();
  const inGoal = await selectedRows(page).count();
  await rowBoxes(page).first().click();
  await expect(box).toHaveJSProperty('indeterminate', true);
  await expect(bar(page)).toContainText(`${inGoal - 1} riviä valittu`);
  await page.keyboard.press('Control+a');
  await expect(selectedRows(page)).toHaveCount(await page.locator('tr[data-action-id]').count());
});

test('what has the focus is never under the bar', async ({ roadmap, page }) => {
  await roadmap.openPlan();
  await mode(page).click();
  await page.locator('tr[data-action-id] [data-half-year]').first().focus();
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('ArrowDown');
    const focused = await page.locator('*:focus').boundingBox();
    const edge = await bar(page).boundingBox();
    expect((focused?.y ?? Infinity) + (focused?.height ?? 0)).toBeLessThanOrEqual(edge?.y ?? 0);
  }
});

test('rows are deleted together after a question, and come back', async ({ roadmap, page }) => {
  await roadmap.openWholePlan();
  const rows = page.locator('tr[data-action-id]');
  const total = await rows.count();
  await selectFive(page);
  await bar(page).getByRole('button', { name: 'Poista…' }).click();
  await expect(page.getByRole('alertdialog').getByRole('button', { name: 'Peruuta' })).toBeFocused();
  await page.getByRole('button', { name: 'Siirrä roskakoriin' }).click();
  await expect(rows).toHaveCount(total - 5);
  await expect(page.getByText('Siirretty roskakoriin: 5 riviä')).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(total);
});

test('rows that are not drawn are selected and changed with the rest', async ({ roadmap, workbench, page }) => {
  await workbench.seed(1_000);
  await roadmap.openPlan();
  await mode(page).click();
  await page.getByRole('button', { name: /Tavoite 1/ }).focus();
  await page.keyboard.press('Space');
  await expect(bar(page)).toContainText(/\d{3} riviä valittu/);
  const drawn = await selectedRows(page).count();
  const [count] = (await bar(page).innerText()).match(/\d+/) ?? [];
  expect(drawn).toBeLessThan(Number(count));
  await bar(page).getByRole('button', { name: 'Vahvista ajantasaisiksi' }).click();
  await expect(page.getByText(`Vahvistettu: ${count} riviä`)).toBeAttached();
  await expect(roadmap.saved).toBeVisible({ timeout: 30_000 });
});

for (const theme of ['light', 'dark']) {
  test(`the bar and the dialog are accessible with theme=${theme}`, async ({ roadmap, page }) => {
    await roadmap.openPlan(`theme=${theme}`);
    await foldLaterGoals(page);
    await selectFive(page);
    expect(await findViolations(page)).toEqual([]);
    await bar(page).getByRole('button', { name: 'Muuta…' }).click();
    await page.getByLabel('Hallintokunta', { exact: true }).selectOption('Lisää nämä');
    await page.getByLabel('Kokonaisuus', { exact: true }).selectOption('Siirrä kokonaisuuteen');
    await page.getByLabel('Puolivuosi, jonka vaihe muutetaan', { exact: true }).selectOption('Syksy 2027');
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await expect(page.getByText('Kirjoita kokonaisuuden nimi.')).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
}

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('cards are selected and changed, and nothing is wider than the screen', async ({ roadmap, page }) => {
    await roadmap.open();
    await foldLaterGoals(page);
    await mode(page).click();
    await rowBoxes(page).first().click();
    await rowBoxes(page).nth(1).click();
    await expect(bar(page)).toContainText('2 riviä valittu');
    await expect(bar(page)).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await findViolations(page)).toEqual([]);

    await bar(page).getByRole('button', { name: 'Muuta…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Muuta 2 riviä' });
    await dialog.getByLabel('Puolivuosi, jonka vaihe muutetaan', { exact: true }).selectOption('Syksy 2027');
    await dialog.getByLabel('Syksy 2027, vaihe').selectOption('Selvittely');
    expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await dialog.getByRole('button', { name: 'Tallenna' }).click();
    await expect(page.getByText('Muutettu: 2 riviä')).toBeAttached();
    await expect(roadmap.saved).toBeVisible();
  });
});

test.describe('a reader', () => {
  test.use({ user: 'reader' });

  test('sees nothing of selecting rows', async ({ roadmap, page }) => {
    await roadmap.openPlan();
    await expect(mode(page)).toHaveCount(0);
    await page.getByRole('button', { name: /Tavoite 1/ }).focus();
    await page.keyboard.press('Shift+Space');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});

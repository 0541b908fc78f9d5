import { findViolations } from './findViolations';
import { expect, test } from './workbench';

const rows = 'tr[data-action-id]';

test('what concerns my department is found with the filter, shared with a link, and the link opens it for a reader', async ({
  roadmap,
  page,
  browser,
  baseURL
}) => {
  await roadmap.openPlan();
  await page.getByRole('button', { name: 'Suodata', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Suodata toimenpiteitä' });
  await panel
    .getByRole('group', { name: 'Hallintokunta' })
    .getByRole('checkbox', { name: /^Varhaiskasvatus/ })
    .check();
  expect(await findViolations(page, 'dialog')).toEqual([]);
  const shown = Number(
    (await panel.getByRole('button', { name: /^Näytä \d+ toimenpidettä/ }).innerText()).match(/\d+/)
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Suodata (1)' })).toBeFocused();
  await expect(page.locator(rows)).toHaveCount(shown);
  expect(shown).toBeLessThan(90);
  await expect(page).toHaveURL(/tk\.dept=Varhaiskasvatus/);
  expect(await findViolations(page, 'section')).toEqual([]);

  const context = await browser.newContext({ locale: 'fi-FI', baseURL });
  await context.addCookies([{ name: 'workbench-user', value: 'reader', url: baseURL ?? '' }]);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator(rows)).toHaveCount(shown);
  await expect(other.getByRole('button', { name: /^Poista ehto: Hallintokunta: Varhaiskasvatus/ })).toBeVisible();
  await context.close();

  await page.getByRole('button', { name: /^Poista ehto/ }).click();
  await expect(page.locator(rows)).toHaveCount(90);
  await page.goBack();
  await expect(page.locator(rows)).toHaveCount(shown);
  await page.goForward();
  await expect(page.locator(rows)).toHaveCount(90);
});

test('what is going on now is one press on the legend, and counts say how much there is', async ({ roadmap, page }) => {
  await roadmap.openPlan();
  const deployment = page.getByRole('list', { name: 'Vaiheet' }).getByRole('button', { name: /^Käyttöönotto/ });
  await expect(deployment).toHaveText(/\d+/);
  const count = Number((await deployment.innerText()).match(/\d+/));
  await deployment.click();
  await expect(deployment).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator(rows)).toHaveCount(count);
  await expect(page.getByText(`Näkyvissä ${count}/90`)).toBeVisible();
  await page.reload();
  await expect(page.locator(rows)).toHaveCount(count);
  await page.getByRole('button', { name: 'Näytä kaikki' }).click();
  await expect(page.locator(rows)).toHaveCount(90);
  await expect(page).not.toHaveURL(/tk\./);
});

test('a thing is found by its word in another form, marked, and reached by keyboard alone', async ({
  roadmap,
  page
}) => {
  await roadmap.openPlan();
  await page.getByRole('button', { name: 'Tiivistä kaikki' }).click();
  const box = page.getByRole('searchbox', { name: 'Hae toimenpiteistä' });
  await box.focus();
  await page.keyboard.type('arkiston');
  await expect(page.locator('mark', { hasText: 'arkistointi' }).first()).toBeVisible();
  await expect(page.getByText(/^Näkyvissä \d\/90$/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveText(/arkistoin/i);
  await box.focus();
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await expect(page.locator(rows)).toHaveCount(0);
});

test('a search that finds nothing says so, and what an old link asks for and is gone is told', async ({
  roadmap,
  page
}) => {
  await roadmap.openPlan();
  await page.getByRole('searchbox', { name: 'Hae toimenpiteistä' }).fill('lentokenttä');
  await expect(page.getByRole('heading', { name: 'Mikään toimenpide ei vastaa hakuehtoja' })).toBeVisible();
  await page.getByRole('button', { name: 'Näytä kaikki' }).last().click();
  await expect(page.locator(rows)).toHaveCount(90);

  await roadmap.openPlan('tk.v=9&tk.dept=Poistettu%20lautakunta&tk.phase=valmis&tk.open=4000&tk.phase=deployment');
  const message = page.getByText(/Osoitteessa oli ehtoja/);
  await expect(message).toContainText('Poistettu lautakunta');
  await expect(message).toContainText('phase=valmis');
  await expect(message).toContainText('4000');
  await expect(page.getByRole('button', { name: /^Käyttöönotto/, pressed: true })).toBeVisible();
  await expect(page).not.toHaveURL(/Poistettu/);
});

test('a row stays in sight when an edit takes it out of the filter, until it is asked again', async ({
  roadmap,
  page
}) => {
  await roadmap.openPlan('tk.phase=deployment');
  const count = await page.locator(rows).count();
  const cell = page.locator('td[data-half-year="2026H2"]').first();
  await cell.focus();
  await page.keyboard.press('j');
  await expect(roadmap.saved).toBeVisible();
  await expect(page.locator(rows)).toHaveCount(count);
  await expect(cell).toBeFocused();
  await page.getByRole('button', { name: 'Päivitä' }).click();
  await expect(page.locator(rows)).toHaveCount(count - 1);
});

test('a link opens an action, and going back closes it', async ({ roadmap, page }) => {
  await roadmap.openPlan();
  const id = await page.locator(rows).first().getAttribute('data-action-id');
  await roadmap.openPlan(`tk.open=${id}`);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/tk\.open/);

  await page.getByRole('button', { name: 'Avaa tiedot: Sähköinen arkistointi', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Sähköinen arkistointi' });
  await expect(panel).toBeVisible();
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await page.goForward();
  await expect(panel).toBeVisible();
  await page.goBack();
  await expect(panel).toHaveCount(0);
});

test('two web parts on a page keep their filters apart, in the address too', async ({ roadmap, page }) => {
  await roadmap.open('parts=2');
  const parts = page.locator('[data-roadmap]');
  await expect(parts.nth(1).locator(rows)).toHaveCount(90);
  await parts
    .nth(0)
    .getByRole('button', { name: /^Selvittely/ })
    .click();
  await expect(parts.nth(1).locator(rows)).toHaveCount(90);
  const count = await parts.nth(0).locator(rows).count();
  expect(count).toBeLessThan(90);
  await page.reload();
  await expect(parts.nth(1).locator(rows)).toHaveCount(90);
  await expect(parts.nth(0).locator(rows)).toHaveCount(count);
});

test('a Teams link opens the same view', async ({ page }) => {
  await page.goto(`/teams/tab?subPageId=${encodeURIComponent('v=1&phase=deployment')}`);
  await expect(page.getByRole('button', { name: /^Käyttöönotto/, pressed: true })).toBeVisible();
  await expect(page.locator(rows)).not.toHaveCount(90);
});

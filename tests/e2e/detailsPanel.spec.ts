import type { Locator } from '@playwright/test';
import { findViolations } from './findViolations';
import type { RoadmapPage } from './pages/RoadmapPage';
import { expect, test } from './workbench';

const archive = 'Sähköinen arkistointi';
const guide = 'https://intra.example/ohje_(2026)?a=b';

const titleOf = ({ page }: RoadmapPage, title: string): Locator =>
  page.locator('[data-roadmap]').getByText(title, { exact: true }).first();
const panel = ({ page }: RoadmapPage): Locator => page.getByRole('dialog');
const row = ({ page }: RoadmapPage): Locator => page.locator('[aria-current="true"]');

async function openByTitle(roadmap: RoadmapPage, title: string): Promise<Locator> {
  await titleOf(roadmap, title).click();
  const dialog = roadmap.page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  return dialog;
}

test.beforeEach(({ roadmap }) => roadmap.openWholePlan());

test('a click on a title opens the panel beside its row, and the focus comes back', async ({ roadmap, page }) => {
  const dialog = await openByTitle(roadmap, archive);
  await expect(row(roadmap)).toContainText(archive);
  await expect(row(roadmap).getByRole('rowheader')).toBeInViewport();
  await expect(page).toHaveURL(/tk\.open=\d+/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('rowheader', { name: new RegExp(`^${archive}`) })).toBeFocused();
  await expect(row(roadmap)).toHaveCount(0);
});

test('words of a title can be selected, and Shift leaves the panel closed', async ({ roadmap, page }) => {
  await titleOf(roadmap, archive).scrollIntoViewIfNeeded();
  const box = await titleOf(roadmap, archive).boundingBox();
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 4, y + height / 2, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => document.getSelection()?.toString())).toContain('arkistoin');
  await expect(panel(roadmap)).toHaveCount(0);
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  await titleOf(roadmap, archive).click({ modifiers: ['Shift'] });
  await expect(panel(roadmap)).toHaveCount(0);
});

test('the panel goes from action to action, with the row in sight and the draft kept', async ({ roadmap, page }) => {
  const dialog = await openByTitle(roadmap, archive);
  await dialog.getByLabel('Lisätietoa').fill('kesken');
  const next = page.getByRole('dialog').getByRole('button', { name: 'Seuraava toimenpide' });
  await next.click();
  await expect(page.getByRole('dialog', { name: archive })).toHaveCount(0);
  await expect(panel(roadmap).getByText(`Toimenpiteen ”${archive}” muutokset jäivät luonnokseksi.`)).toBeVisible();
  await expect(next).toBeFocused();
  const title = (await panel(roadmap).getByRole('heading').first().textContent()) ?? '';
  await expect(row(roadmap)).toContainText(title);
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Alt+PageDown');
  }
  await expect(row(roadmap).getByRole('rowheader')).toBeInViewport();
  await expect(row(roadmap)).toHaveCount(1);
  for (let step = 0; step < 13; step++) {
    await page.keyboard.press('Alt+PageUp');
  }
  await expect(page.getByRole('dialog', { name: archive }).getByLabel('Lisätietoa')).toHaveValue('kesken');
  await page.getByRole('dialog').getByRole('button', { name: 'Tallenna' }).click();
  await expect(roadmap.saved).toBeVisible();
});

test('the steps end at the first and last row that the search leaves', async ({ roadmap, page }) => {
  await page.getByRole('searchbox').fill('arkisto');
  await expect(page.getByRole('button', { name: /^Avaa tiedot: / })).not.toHaveCount(90);
  await page
    .getByRole('button', { name: /^Avaa tiedot: / })
    .first()
    .click();
  await expect(panel(roadmap).getByRole('button', { name: 'Edellinen toimenpide' })).toBeDisabled();
  await expect(panel(roadmap).getByText(/^1\/\d+$/)).toBeVisible();
});

test('a row is confirmed at the top, and the panel stays for the next one', async ({ roadmap }) => {
  const dialog = await openByTitle(roadmap, archive);
  await dialog.getByRole('button', { name: 'Vahvista ajantasaiseksi' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: /^Vahvistettu \d/ })).toBeVisible();
  await expect(roadmap.saved).toBeAttached();
});

test('written addresses are links to the reader and the editor', async ({ roadmap, page }) => {
  const dialog = await openByTitle(roadmap, archive);
  await dialog.getByLabel('Kuvaus').fill(`Ks. (${guide}), ei javascript:alert(1)`);
  const link = dialog.getByRole('list', { name: 'Linkit' }).getByRole('link');
  await expect(link).toHaveAttribute('href', guide);
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await dialog.getByRole('button', { name: 'Tallenna' }).click();
  await expect(roadmap.saved).toBeVisible();
  await page.context().route('https://intra.example/**', (route) => route.fulfill({ body: 'ohje' }));
  await openByTitle(roadmap, archive);
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  expect(opened.url()).toBe(guide);
  expect(await opened.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
});

test('a link to the action is copied, or shown where copying is refused', async ({ roadmap, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await openByTitle(roadmap, archive);
  await dialog.getByRole('button', { name: 'Kopioi linkki' }).click();
  await expect(dialog.getByText('Linkki kopioitu')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);
  await expect(page.getByRole('dialog', { name: archive })).toBeVisible();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('NotAllowedError'));
  });
  await dialog.getByRole('button', { name: 'Kopioi linkki' }).click();
  await expect(dialog.getByLabel('Linkki', { exact: true })).toHaveValue(link);
  await expect(dialog.getByLabel('Linkki', { exact: true })).toBeFocused();
});

for (const place of ['theme=light', 'theme=dark', 'background=strong']) {
  test(`the panel with links and a draft is accessible with ${place}`, async ({ roadmap, page }) => {
    await roadmap.openPlan(place);
    const dialog = await openByTitle(roadmap, archive);
    await dialog.getByLabel('Kuvaus').fill(guide);
    await dialog.getByRole('button', { name: 'Seuraava toimenpide' }).click();
    await panel(roadmap).getByLabel('Lisätietoa').fill(guide);
    expect(await findViolations(page, 'dialog')).toEqual([]);
  });
}

test('everything is reached on a small screen', async ({ roadmap, page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.getByRole('button', { name: `Avaa tiedot: ${archive}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: archive });
  for (const control of [
    dialog.getByRole('button', { name: 'Seuraava toimenpide' }),
    dialog.getByLabel('Lisätietoa'),
    dialog.getByRole('button', { name: 'Tallenna' })
  ]) {
    await control.focus();
    await expect(control).toBeInViewport({ ratio: 0.6 });
  }
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  await expect(roadmap.page.getByRole('dialog')).toHaveCount(1);
});

test('in a long plan the row that the panel is about is drawn and scrolled to', async ({
  roadmap,
  workbench,
  page
}) => {
  await workbench.seed(1500);
  await roadmap.openPlan();
  await page
    .getByRole('button', { name: /^Avaa tiedot: / })
    .first()
    .click();
  await expect(row(roadmap)).toHaveCount(1);
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Alt+PageDown');
  }
  await expect(panel(roadmap).getByText('61/1500')).toBeVisible();
  await expect(row(roadmap).getByRole('rowheader')).toBeInViewport();
});

test.describe('as a reader', () => {
  test.use({ user: 'reader' });

  test('a title opens the panel, which leads on to the next', async ({ roadmap, page }) => {
    const dialog = await openByTitle(roadmap, archive);
    await expect(dialog.getByRole('button', { name: 'Vahvista ajantasaiseksi' })).toHaveCount(0);
    await page.keyboard.press('Alt+PageDown');
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-details]:focus')).toHaveCount(1);
  });
});

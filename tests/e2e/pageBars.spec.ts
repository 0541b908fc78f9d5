import type { Locator, Page } from '@playwright/test';
import { expect, test } from './workbench';

/** Scrolls what scrolls, the region or the window, and waits until the page has settled. */
async function scroll(page: Page, top: number): Promise<void> {
  await page.evaluate((y) => {
    document.querySelector('[data-is-scrollable]')?.scrollTo(0, y);
    window.scrollTo(0, y);
  }, top);
}

async function edges(box: Locator): Promise<{ readonly top: number; readonly bottom: number }> {
  const { y, height } = (await box.boundingBox()) ?? { y: NaN, height: NaN };
  return { top: y, bottom: y + height };
}

const header = (page: Page): Locator => page.locator('thead');

/** How far a focused element reaches under what covers it; 0 when all of it is seen. */
async function hiddenPart(page: Page, cover: Locator): Promise<number> {
  const { bottom } = await edges(cover);
  const { top } = await edges(page.locator(':focus'));
  return Math.max(0, bottom - top - 1);
}

for (const query of ['section=one', 'section=full&theme=dark', 'section=two&background=soft']) {
  test(`the column header is right under the page's command bar: ${query}`, async ({ realPage, page }) => {
    await realPage.openPlan(query);
    await scroll(page, 900);
    await expect
      .poll(async () => Math.abs((await edges(header(page))).top - (await edges(realPage.commandBar)).bottom))
      .toBeLessThanOrEqual(1);
  });
}

test('the column header follows the bar when it changes: edit mode, a message above, another window', async ({
  realPage,
  page
}) => {
  const gap = async (): Promise<number> =>
    (await edges(header(page))).top - (await edges(page.locator('#spCommandBar, [data-bar]').last())).bottom;
  await realPage.openPlan();
  await scroll(page, 900);
  await realPage.edit();
  await expect.poll(async () => Math.abs(await gap())).toBeLessThanOrEqual(1);
  await realPage.stopEditing();
  await expect.poll(async () => Math.abs(await gap())).toBeLessThanOrEqual(1);

  await page.evaluate(() => {
    const bar = document.createElement('div');
    bar.dataset.bar = '';
    bar.textContent = 'Huoltokatko';
    bar.style.cssText = 'position: sticky; top: 44px; z-index: 19; padding: 10px; background: gold';
    document.querySelector('#spCommandBar')?.after(bar);
  });
  await expect.poll(async () => Math.abs(await gap())).toBeLessThanOrEqual(1);
  await page.setViewportSize({ width: 1000, height: 600 });
  await expect.poll(async () => Math.abs(await gap())).toBeLessThanOrEqual(1);
  await page.evaluate(() => document.querySelector('[data-bar]')?.remove());
  await expect.poll(async () => Math.abs(await gap())).toBeLessThanOrEqual(1);
});

test('a bar that is fixed to the window, and knows no names, is found as well', async ({ roadmap, page }) => {
  await roadmap.openPlan();
  await page.evaluate(() => {
    const bar = document.createElement('header');
    bar.textContent = 'Kiinteä palkki';
    bar.style.cssText = 'position: fixed; inset: 0 0 auto; height: 60px; z-index: 50; background: gold';
    document.body.append(bar);
  });
  await scroll(page, 900);
  await expect.poll(async () => (await edges(header(page))).top).toBe(60);
});

test('a page without bars has the header at its upper edge, in Teams as well', async ({ roadmap, page }) => {
  await roadmap.openPlan();
  await scroll(page, 900);
  await expect.poll(async () => (await edges(header(page))).top).toBe(0);

  await page.goto('/teams/tab');
  await roadmap.plan.waitFor();
  const content = page.getByRole('main');
  await content.evaluate((box) => box.scrollTo(0, 600));
  await expect.poll(async () => (await edges(header(page))).top - (await edges(content)).top).toBe(0);
});

for (const colors of ['none', 'active'] as const) {
  test(`the focus is never under the header, forced colours ${colors}`, async ({ realPage, page }) => {
    await page.emulateMedia({ forcedColors: colors });
    await realPage.openPlan();
    await page.getByRole('gridcell').first().focus();
    await page.keyboard.press('Control+End');
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('ArrowUp');
      expect(await hiddenPart(page, header(page))).toBe(0);
    }
  });
}

test('among cards the focus is never under the command bar', async ({ realPage, page }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  await realPage.open();
  await page
    .getByRole('button', { name: /kevät 2026/ })
    .nth(20)
    .focus();
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Shift+Tab');
    expect(await hiddenPart(page, realPage.commandBar)).toBe(0);
  }
});

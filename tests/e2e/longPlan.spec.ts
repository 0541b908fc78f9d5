import type { Page } from '@playwright/test';
import { expect, test } from './workbench';

/** Boxes within the web part that have a vertical scroll bar of their own. */
function innerScrollBoxes(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-colors] *')]
      .filter((box) => /auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight + 1)
      .map((box) => box.clientHeight)
  );
}

/** Whether there are rows at three heights of what is seen. */
function isDrawn(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [0.4, 0.6, 0.9].every((share) => {
      const row = document
        .elementFromPoint(window.innerWidth / 3, window.innerHeight * share)
        ?.closest('[data-row-key]');
      return Boolean(row?.textContent?.trim());
    })
  );
}

const places = [
  { name: 'a real page', address: '/sites/intra/SitePages/Tiekartta.aspx?chrome=real', width: 1400 },
  { name: 'a page that scrolls in the window', address: '/sites/intra/SitePages/Tiekartta.aspx', width: 1400 },
  { name: 'a phone', address: '/sites/intra/SitePages/Tiekartta.aspx?chrome=real', width: 375 },
  { name: 'Teams', address: '/teams/tab', width: 1100 }
];

for (const { name, address, width } of places) {
  test(`a long plan scrolls with the place that it is in: ${name}`, async ({ workbench, page }) => {
    await workbench.seed(1_000);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    await page.locator('[data-index]').first().waitFor();
    expect(await innerScrollBoxes(page)).toEqual([]);
    await page.mouse.move(width / 2, 500);
    for (let step = 0; step < 12; step++) {
      await page.mouse.wheel(0, 2_000);
      await expect.poll(() => isDrawn(page)).toBe(true);
    }
    expect(await page.locator('[data-index]').count()).toBeLessThan(60);
    expect(await innerScrollBoxes(page)).toEqual([]);
  });
}

test('nothing moves while rows above turn out higher or lower than was thought', async ({
  workbench,
  realPage,
  page
}) => {
  await workbench.seed(1_000);
  await realPage.openPlan();
  await page.locator('[data-index]').first().waitFor();
  await realPage.region.evaluate((region) => region.scrollTo(0, 40_000));
  await page.waitForTimeout(300);
  // Upwards through rows that have not been drawn yet, each step is as long as it was meant to be.
  for (let step = 0; step < 15; step++) {
    const before = await page.evaluate(() => {
      const row = document.elementFromPoint(300, 400)?.closest<HTMLElement>('[data-row-key]');
      return { key: row?.dataset.rowKey ?? '', top: row?.getBoundingClientRect().top ?? 0 };
    });
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, -150);
    await page.waitForTimeout(120);
    const row = page.locator(`[data-row-key="${before.key}"]`);
    const after = (await row.boundingBox())?.y ?? 0;
    expect(Math.abs(after - before.top - 150)).toBeLessThanOrEqual(2);
  }
});

test('a table wider than its place has a box as high as the page can show, and hands the wheel on', async ({
  workbench,
  realPage,
  page
}) => {
  await workbench.seed(1_000);
  await page.setViewportSize({ width: 660, height: 700 });
  await realPage.openPlan();
  const box = page.getByRole('region', { name: 'Aikajana, vieritettävä alue' });
  const region = (await realPage.region.boundingBox())?.height ?? 0;
  const bar = (await realPage.commandBar.boundingBox())?.height ?? 0;
  await expect.poll(async () => (await box.boundingBox())?.height).toBe(region - bar - 16);
  await page.setViewportSize({ width: 660, height: 600 });
  await expect.poll(async () => (await box.boundingBox())?.height).toBe(region - 100 - bar - 16);

  await box.evaluate((element) => element.scrollTo(0, 0));
  await box.hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => box.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  await box.evaluate((element) => element.scrollTo(0, 0));
  const before = await realPage.region.evaluate((element) => element.scrollTop);
  expect(before).toBeGreaterThan(0);
  await page.waitForTimeout(600);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => realPage.region.evaluate((element) => element.scrollTop)).toBeLessThan(before);
});

for (const width of [1400, 660, 375]) {
  test(`all rows are drawn once few are shown, and the heading stays in its place with the focus: ${width} pixels wide`, async ({
    workbench,
    realPage,
    page
  }) => {
    await workbench.seed(400);
    await page.setViewportSize({ width, height: 800 });
    await realPage.open();
    const rows = page.locator('[data-row-key]:has([data-details])');
    await expect.poll(() => rows.count()).toBeGreaterThan(1);

    /** Opens or closes a goal by keyboard. */
    const press = async (key: string): Promise<void> => {
      const goal = page.locator(`[data-toggle=${JSON.stringify(key)}]`);
      await goal.focus();
      await page.waitForTimeout(100);
      const before = (await goal.boundingBox())?.y ?? 0;
      await page.keyboard.press('Enter');
      await page.waitForTimeout(100);
      await expect(goal).toBeFocused();
      expect(Math.abs(((await goal.boundingBox())?.y ?? 0) - before)).toBeLessThanOrEqual(2);
    };

    let key = '';
    for (let closed = 0; closed < 10 && (await rows.count()) < 100; closed++) {
      key =
        (await page.locator('[data-toggle^="goal:"][aria-expanded="true"]').first().getAttribute('data-toggle')) ?? '';
      await press(key);
    }
    expect(await rows.count()).toBeGreaterThan(100);
    await press(key);
    expect(await rows.count()).toBeLessThan(100);
  });
}

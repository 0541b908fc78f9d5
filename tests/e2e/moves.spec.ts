import type { Locator, Page } from '@playwright/test';
import { findViolations } from './findViolations';
import { expect, test } from './workbench';

const rows = (page: Page): Locator => page.locator('tr[data-action-id]');
const row = (page: Page, id: string): Locator => page.locator(`tr[data-action-id="${id}"]`);

/** Where the first goal has the three rows of M365. */
const m365 = [3, 6] as const;

/** The numbers of the rows that are drawn, goal by goal. */
async function order(page: Page): Promise<readonly (readonly string[])[]> {
  return page
    .locator('tbody')
    .evaluateAll((bodies) =>
      bodies.map((body) =>
        [...body.querySelectorAll<HTMLElement>('tr[data-action-id]')].map(({ dataset }) => dataset.actionId ?? '')
      )
    );
}

/** Presses the handle of a row. */
async function take(page: Page, id: string): Promise<void> {
  await row(page, id).hover();
  await row(page, id).locator('[data-row-handle]').hover();
  await page.mouse.down();
}

/** Moves what is held to a height of a row: 0.25 is the middle of its upper half. */
async function hold(page: Page, over: Locator, height: number): Promise<void> {
  const box = await over.boundingBox();
  if (!box) {
    throw new Error('The row is not drawn.');
  }
  await page.mouse.move(box.x + 40, box.y + box.height * height, { steps: 8 });
}

test.beforeEach(async ({ roadmap }) => {
  await roadmap.openPlan();
});

test('dragging moves a row within its group, shows where before the release, and writes one row', async ({
  roadmap,
  workbench,
  page
}) => {
  const before = (await order(page))[0] ?? [];
  const [first = '', second = '', third = ''] = before.slice(...m365);
  await workbench.forgetRequests();
  await take(page, first);
  await hold(page, row(page, third), 0.75);
  const place = page.getByText(/, paikka 3\/\d+$/);
  await expect(place).toBeVisible();
  expect((await order(page))[0]).toEqual(before);

  await page.mouse.up();
  await expect(place).toHaveCount(0);
  await expect
    .poll(async () => (await order(page))[0])
    .toEqual([...before.slice(0, m365[0]), second, third, first, ...before.slice(m365[1])]);
  await expect(page.getByText(/^Siirretty\. .*, paikka 3\/\d+\.$/)).toBeAttached();
  await expect(row(page, first).getByRole('rowheader')).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(roadmap.saved).toBeVisible();
  const writes = (await workbench.requests()).filter(({ method, url }) => method === 'POST' && url.includes('items('));
  expect(writes.map(({ url }) => url.includes(`items(${first})`))).toEqual([true]);
});

test('a row is dragged to another goal, stays there when the page is loaded again, and comes back with Ctrl+Z', async ({
  roadmap,
  page
}) => {
  await page.getByRole('button', { name: /^Tavoite 1/ }).scrollIntoViewIfNeeded();
  const before = await order(page);
  const dragged = before[0]?.[0] ?? '';
  await page.setViewportSize({ width: 1400, height: 700 });
  await take(page, dragged);
  // Past the lower edge the page scrolls by itself, until the second goal has come.
  await page.mouse.move(400, 400, { steps: 4 });
  await page.mouse.move(400, 690, { steps: 4 });
  const second = page.getByRole('button', { name: /^Tavoite 2/ });
  // It may have come and gone by the time somebody looks.
  await expect.poll(async () => (await second.boundingBox())?.y, { timeout: 30_000 }).toBeLessThan(600);
  const target = row(page, before[1]?.[0] ?? '');
  await page.mouse.move(400, 350, { steps: 4 });
  await target.scrollIntoViewIfNeeded();
  await hold(page, target, 0.75);
  await page.mouse.up();
  const expected = [before[0]?.slice(1), [before[1]?.[0], dragged, ...(before[1]?.slice(1) ?? [])]];
  await expect.poll(async () => (await order(page)).slice(0, 2)).toEqual(expected);
  await expect(row(page, dragged).getByRole('rowheader')).toBeFocused();
  await expect(roadmap.saved).toBeVisible();

  await page.reload();
  await roadmap.plan.waitFor();
  await expect.poll(async () => (await order(page)).slice(0, 2)).toEqual(expected);

  await row(page, dragged).getByRole('rowheader').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText(/^Siirretty\. /)).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await order(page)).slice(0, 2)).toEqual(expected);
  await expect(row(page, dragged).getByRole('rowheader')).toBeFocused();
  await expect(roadmap.saved).toBeVisible();
});

test('undoing brings a dragged row back to its goal', async ({ roadmap, page }) => {
  await page.getByRole('button', { name: /^Tavoite 2/ }).click();
  await page.getByRole('button', { name: /^Tavoite 3/ }).scrollIntoViewIfNeeded();
  const before = await order(page);
  const last = before[0]?.[(before[0]?.length ?? 0) - 1] ?? '';
  await take(page, last);
  await hold(page, page.getByRole('row').filter({ has: page.getByRole('button', { name: /^Tavoite 2/ }) }), 0.5);
  await page.mouse.up();
  await expect(row(page, last)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Tavoite 2/ })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(() => order(page)).toEqual(before);
  await expect(roadmap.saved).toBeVisible();
});

test('Escape gives a drag up', async ({ workbench, page }) => {
  const before = await order(page);
  const [first = '', , third = ''] = before[0]?.slice(...m365) ?? [];
  await workbench.forgetRequests();
  await take(page, first);
  await hold(page, row(page, third), 0.75);
  await expect(page.getByText(/, paikka 3\/\d+$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/, paikka 3\/\d+$/)).toHaveCount(0);
  await expect(page.getByText('Siirto peruttiin.')).toBeAttached();
  await page.mouse.up();
  expect(await order(page)).toEqual(before);
  expect((await workbench.requests()).filter(({ method }) => method !== 'GET')).toHaveLength(0);
});

test('Alt and an arrow move the row, and the focus stays in its cell, also from goal to goal', async ({
  roadmap,
  page
}) => {
  const before = await order(page);
  const last = before[0]?.[(before[0]?.length ?? 0) - 1] ?? '';
  const cell = row(page, last).locator('[data-half-year="2026H1"]');
  await cell.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await order(page))[1]?.[0]).toBe(last);
  await expect(cell).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await order(page))[0]?.slice(-2)[0]).toBe(last);
  await expect(cell).toBeFocused();
  await expect(page.getByText(/^Siirretty\. .*, paikka \d+\/\d+\.$/)).toBeAttached();
  await expect(roadmap.saved).toBeVisible();

  const first = before[0]?.[0] ?? '';
  await row(page, first).getByRole('rowheader').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByText('Toimenpide on jo ensimmäisenä.')).toBeAttached();
});

test('a row of a long plan is dragged out of what is drawn', async ({ roadmap, workbench, page }) => {
  await workbench.seed(1_000);
  await roadmap.openPlan();
  await expect(rows(page).first()).toBeVisible();
  const dragged = (await rows(page).first().getAttribute('data-action-id')) ?? '';
  await take(page, dragged);
  const { x } = (await page.getByRole('grid').boundingBox()) ?? { x: 0 };
  await page.mouse.move(x + 60, 600, { steps: 4 });
  await page.mouse.move(x + 60, 890, { steps: 4 });
  const rowAt = (y: number): Promise<number> =>
    page.evaluate(
      ([left, top]) =>
        Number(document.elementFromPoint(left, top)?.closest<HTMLElement>('[data-index]')?.dataset.index),
      [x + 60, y] as const
    );
  await expect.poll(() => rowAt(400), { timeout: 15_000 }).toBeGreaterThan(25);
  await page.mouse.move(x + 60, 400, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByText(/^Siirretty\. .*, paikka \d+\/\d+\.$/)).toBeAttached();
  await expect(row(page, dragged).getByRole('rowheader')).toBeFocused();
  await expect(row(page, dragged)).toBeInViewport();
  expect(Number(await row(page, dragged).getAttribute('data-index'))).toBeGreaterThan(20);
  await expect(roadmap.saved).toBeVisible();
});

test('after a move the plan is accessible', async ({ page }) => {
  for (const goal of [/^Tavoite 2/, /^Tavoite 3/]) {
    await page.getByRole('button', { name: goal }).click();
  }
  await rows(page).first().getByRole('rowheader').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText(/^Siirretty\. /)).toBeAttached();
  expect(await findViolations(page)).toEqual([]);
});

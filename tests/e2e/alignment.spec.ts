import type { Locator, Page } from '@playwright/test';
import { expect, test } from './workbench';

/** The text settings that people may make for themselves (WCAG 2.2, 1.4.12). */
const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

function lefts(boxes: Locator): Promise<readonly number[]> {
  return boxes.evaluateAll((nodes) => [...new Set(nodes.map((node) => Math.round(node.getBoundingClientRect().left)))]);
}

/** Rings on another line than the last letter before them, where there is more on that line than a word that fills it. */
function lonelyRings(page: Page): Promise<number> {
  return page.getByRole('img', { name: 'Vahvistamatta' }).evaluateAll(
    (marks) =>
      marks.filter((mark) => {
        const title = document.createTreeWalker(mark.parentElement ?? mark, NodeFilter.SHOW_TEXT).nextNode();
        const range = document.createRange();
        range.setStart(title ?? mark, Math.max(0, (title?.nodeValue?.length ?? 1) - 1));
        range.setEnd(title ?? mark, title?.nodeValue?.length ?? 0);
        const letter = range.getBoundingClientRect();
        const ring = mark.getBoundingClientRect();
        const start = (title?.nodeValue?.search(/\S+$/) ?? 0) || 0;
        range.setStart(title ?? mark, start);
        range.setEnd(title ?? mark, start + 1);
        const isFullLine =
          range.getBoundingClientRect().left - (title?.parentElement?.getBoundingClientRect().left ?? 0) < 1;
        return !isFullLine && (ring.top >= letter.bottom || ring.height > letter.height * 1.5);
      }).length
  );
}

for (const width of [1366, 900, 375, 320]) {
  test(`the ring of an unconfirmed row stands with its last word at ${width} px`, async ({ roadmap, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await roadmap.open();
    await page.getByRole('img', { name: 'Vahvistamatta' }).first().waitFor();
    expect(await lonelyRings(page)).toBe(0);
    await page.addStyleTag({ content: textSpacing });
    expect(await lonelyRings(page)).toBe(0);
  });
}

test('bars of a card stand level, also in the half-year that it is', async ({ roadmap, page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await roadmap.open();
  const cards = page.getByRole('article');
  await cards.first().waitFor();
  const steps = await cards.evaluateAll((articles) =>
    articles.flatMap((article) => {
      const tops = [...article.querySelectorAll('li')].map(
        (item) => item.querySelector('[data-phase], [class*="empty"]')?.getBoundingClientRect().top ?? 0
      );
      return tops.flatMap((top, index) => (index % 2 === 1 ? [Math.abs(top - (tops[index - 1] ?? 0))] : []));
    })
  );
  expect(steps.length).toBeGreaterThan(100);
  expect(Math.max(...steps)).toBeLessThan(0.5);
});

test('check boxes of goals, groups and rows stand in one line', async ({ roadmap, page }) => {
  await roadmap.openPlan();
  await page.getByRole('button', { name: 'Valitse rivejä' }).click();
  const boxes = page.getByRole('grid').getByRole('checkbox');
  await boxes.nth(3).waitFor();
  expect(await lefts(boxes)).toHaveLength(1);
});

test('a bar runs on over all its half-years', async ({ roadmap, page }) => {
  await roadmap.openPlan();
  const clipped = await page
    .locator('td[style*="--bar-length"]')
    .evaluateAll((cells) => cells.filter((cell) => getComputedStyle(cell).overflowX !== 'visible').length);
  expect(clipped).toBe(0);
});

test('a word stays in the middle of its bar with wider spaces and lines', async ({ roadmap, page }) => {
  await roadmap.openPlan();
  await page.addStyleTag({ content: textSpacing });
  const offsets = await page.locator('td[data-phase]').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
      if (!text || !getComputedStyle(cell, '::before').content.startsWith('"')) {
        return [];
      }
      const range = document.createRange();
      range.selectNodeContents(text);
      const word = range.getBoundingClientRect();
      const { insetBlockStart, blockSize } = getComputedStyle(cell, '::before');
      const middle = cell.getBoundingClientRect().top + parseFloat(insetBlockStart) + parseFloat(blockSize) / 2;
      return [Math.abs((word.top + word.bottom) / 2 - middle)];
    })
  );
  expect(offsets.length).toBeGreaterThan(20);
  expect(Math.max(...offsets)).toBeLessThan(2.5);
});

test('no row is seen above the column header in Teams', async ({ roadmap, page }) => {
  await page.goto('/teams/tab');
  await roadmap.plan.waitFor();
  await page.mouse.move(700, 500);
  for (let step = 0; step < 4; step++) {
    await page.mouse.wheel(0, 233);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const { top, left } = document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
          const above = [0.5, 4, 8, 12, 15].map((y) => document.elementFromPoint(left + 100, top + y));
          return above.every((element) => element?.closest('tbody') === null);
        })
      )
      .toBe(true);
  }
});

test.describe('for a reader', () => {
  test.use({ user: 'reader' });

  test('a row without a group stands under the name of its goal', async ({ roadmap, page }) => {
    await roadmap.openPlan();
    const goal = page
      .getByRole('button', { name: /^Tavoite 2/ })
      .locator('span, bdi')
      .first();
    const row = page.getByRole('rowheader', { name: /^Johdon työpöytä/ });
    const text = await row.evaluate((header) => {
      const range = document.createRange();
      range.selectNodeContents(header);
      return range.getBoundingClientRect().left;
    });
    expect(Math.abs(text - ((await goal.boundingBox())?.x ?? 0))).toBeLessThan(3);
  });

  test('a long title is shown whole in the panel, at 320 px', async ({ roadmap, workbench, page }) => {
    await workbench.change(1, { Title: 'Henkilökunnan osaamisen kehittäminen ja sen seuranta '.repeat(4).trim() });
    await page.setViewportSize({ width: 320, height: 640 });
    await roadmap.open();
    await page.getByRole('button', { name: /^Avaa tiedot: Henkilökunnan osaamisen/ }).click();
    const heading = page.getByRole('dialog').getByRole('heading').first();
    await expect(heading).toBeVisible();
    expect(await heading.evaluate((node) => node.scrollHeight - node.clientHeight)).toBeLessThanOrEqual(1);
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Sulje' }).last()).toBeInViewport();
  });
});

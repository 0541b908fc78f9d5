import type { Page } from '@playwright/test';
import { findViolations } from './findViolations';
import { expect, test } from './workbench';

/** Folds the later goals: one shows every kind of row, and axe takes its time with all 90. */
async function foldLaterGoals(page: Page): Promise<void> {
  for (const goal of [/Tavoite 2/, /Tavoite 3/]) {
    await page.getByRole('button', { name: goal }).click();
  }
}

const places = [
  'theme=light',
  'theme=dark',
  'background=soft',
  'background=strong',
  'theme=dark&background=strong',
  'section=two',
  'section=three',
  'section=full'
];

for (const place of places) {
  test(`the page is accessible with ${place}`, async ({ roadmap, page }) => {
    await roadmap.open(place);
    await foldLaterGoals(page);
    expect(await findViolations(page)).toEqual([]);
  });
}

for (const theme of ['default', 'dark', 'contrast']) {
  test(`the Teams tab is accessible in the theme ${theme}`, async ({ page, roadmap }) => {
    await page.goto(`/teams/tab?theme=${theme}`);
    await roadmap.plan.waitFor();
    await foldLaterGoals(page);
    expect(await findViolations(page)).toEqual([]);
  });
}

test('the whole plan is accessible', async ({ roadmap, page }) => {
  await roadmap.openPlan();
  expect(await findViolations(page)).toEqual([]);
});

test.describe('a reader', () => {
  test.use({ user: 'reader' });

  test('gets an accessible table', async ({ roadmap, page }) => {
    await roadmap.openPlan();
    expect(await findViolations(page)).toEqual([]);
  });
});

test('the phase menu is accessible', async ({ roadmap, page }) => {
  await roadmap.openPlan();
  await foldLaterGoals(page);
  await page.locator('[role=gridcell][data-half-year]').first().click();
  await roadmap.phase('Selvittely').waitFor();
  expect(await findViolations(page)).toEqual([]);
});

test('nothing is cut or hidden at 320 pixels', async ({ roadmap, page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await roadmap.open();
  await foldLaterGoals(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  );
  expect(overflow).toBe(0);
  expect(await findViolations(page)).toEqual([]);
});

test('the plan can be read in forced colours', async ({ roadmap, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await roadmap.openPlan();
  await foldLaterGoals(page);
  expect(await findViolations(page)).toEqual([]);
});

test('the focus is not hidden by the sticky header when walking up', async ({ roadmap, page }) => {
  await roadmap.openPlan();
  await roadmap.cell('Sähköinen arkistointi, kevät 2026').focus();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('ArrowUp');
  }
  const isHidden = await page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    const top = box && document.elementFromPoint(box.left + box.width / 2, box.top + 2);
    return !top || !(document.activeElement?.contains(top) || top.contains(document.activeElement));
  });
  expect(isHidden).toBe(false);
});

import type { Page } from '@playwright/test';
import { expect, test } from './workbench';

const beforeMidnight = new Date('2026-12-31T21:58:00Z');

/** What the page takes for the present: the marked column, and how much of it is confirmed. */
async function expectNow(page: Page, { now, unconfirmed }: { now: RegExp; unconfirmed: number }): Promise<void> {
  await expect(page.getByRole('columnheader').filter({ hasText: /nyt/i })).toHaveText(now);
  await expect(page.getByRole('button', { name: `Vahvistamatta: ${unconfirmed}` })).toBeVisible();
}

const autumn = { now: /Syksy/, unconfirmed: 30 };
const spring = { now: /Kevät/, unconfirmed: 90 };

for (const timezoneId of [
  'Europe/Helsinki',
  'Europe/Stockholm',
  'Europe/Lisbon',
  'Asia/Tokyo',
  'America/Los_Angeles'
]) {
  test.describe(`with a device that keeps the time of ${timezoneId}`, () => {
    test.use({ timezoneId });
    test("a page that stays open over New Year moves on at the city's midnight", async ({ roadmap, page }) => {
      await page.clock.install({ time: beforeMidnight });
      await roadmap.openPlan();
      await expectNow(page, autumn);
      const counts = page.getByRole('row').filter({ has: page.getByRole('heading', { name: /^Tavoite 1/ }) });
      const before = await counts.innerText();

      await page.clock.fastForward('02:01');
      await expectNow(page, spring);
      expect(await counts.innerText()).not.toBe(before);
    });
  });
}

test('a page that slept over New Year is right when the person comes back to it', async ({ roadmap, page }) => {
  await page.clock.install({ time: beforeMidnight });
  await roadmap.openPlan();
  await expectNow(page, autumn);
  // Asleep: the clock goes on, timers do not.
  await page.clock.setSystemTime(new Date('2027-01-04T06:00:00Z'));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expectNow(page, spring);

  await roadmap.cell('Sähköinen arkistointi, kevät 2027').first().focus();
  await page.keyboard.press('k');
  await expect(roadmap.saved).toBeVisible();
  await expectNow(page, { ...spring, unconfirmed: 89 });
});
